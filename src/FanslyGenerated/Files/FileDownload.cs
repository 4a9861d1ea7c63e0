using FanslyGenerated.Files;
using FanslyGenerated.Operations;

namespace FanslyGenerated;

/// <summary>
/// A file that the API returns, as soon as it begins to arrive. Its bytes arrive while <see cref="Content"/> is read, and are
/// never held in memory as a whole. Dispose it, read to its end or not: until then it keeps a connection.
/// </summary>
/// <remarks>
/// A file may be as large and take as long as it likes: <see cref="ApiClientOptions.MaxResponseBytes"/> and
/// <see cref="ApiClientOptions.TotalTimeout"/> are for what comes before it. While it is read, each silence is bounded by
/// <see cref="ApiClientOptions.SilenceTimeout"/>; time that passes between reads is yours.
/// </remarks>
public sealed class FileDownload : IAsyncDisposable, IDisposable
{
    private readonly IDisposable? _response;

    /// <summary>Wraps a stream as a file, for a test that stands in for the API.</summary>
    /// <param name="content">The bytes; disposed with the file.</param>
    /// <param name="fileName">What it is called.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="length">How many bytes it has.</param>
    public FileDownload(Stream content, string? fileName = null, string? contentType = null, long? length = null)
        : this(content, fileName, contentType, length, response: null)
    {
    }

    internal FileDownload(Stream content, string? fileName, string? contentType, long? length, IDisposable? response)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        FileName = FileNames.Clean(fileName);
        ContentType = contentType;
        Length = length;
        _response = response;
    }

    /// <summary>
    /// The bytes, to be read once from start to end. A read ends at once when it is cancelled; what goes wrong on the way is an
    /// <see cref="ApiException"/>, as it is for a call. A file that breaks off is never a shorter file, as far as the response
    /// said how long it is.
    /// </summary>
    public Stream Content { get; }

    /// <summary>How many bytes it has; null where the response does not say, and where it comes compressed.</summary>
    public long? Length { get; }

    /// <summary>Its media type, where the response says one.</summary>
    public string? ContentType { get; }

    /// <summary>What it is called, where the response says so: a name without any folder. It comes from the server, so do not trust it.</summary>
    public string? FileName { get; }

    /// <summary>Lets go of the connection.</summary>
    public void Dispose()
    {
        Content.Dispose();
        _response?.Dispose();
    }

    /// <summary>Lets go of the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        await Content.DisposeAsync().ConfigureAwait(false);
        _response?.Dispose();
    }

    /// <summary>Files are opened, and JSON in the place of one is no file.</summary>
    internal static FileDownload? Read(ApiCall call, ReadOnlyMemory<byte> json) => null;
}
