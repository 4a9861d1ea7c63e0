using System.Net.Http.Headers;
using FanslyGenerated.Files;
using FanslyGenerated.Json.Writing;

namespace FanslyGenerated;

/// <summary>
/// A file to send. It is read while it is sent, piece by piece, and never held in memory as a whole. Nothing is opened
/// before the request has its turn.
/// </summary>
/// <remarks>
/// However large it is, its upload is not cut off by <see cref="ApiClientOptions.AttemptTimeout"/> or
/// <see cref="ApiClientOptions.TotalTimeout"/>: while bytes flow, only <see cref="ApiClientOptions.SilenceTimeout"/> counts,
/// for the file as for the network. An upload is sent a second time only where any request would be that changes something
/// (it never arrived, or was refused with 429), and only if the content can be had again: from a path, from bytes, from a
/// function that opens it, or from a stream that can seek. An HttpClient of your own has a <see cref="HttpClient.Timeout"/>
/// of its own, which does cut uploads off.
/// </remarks>
public sealed class FileUpload
{
    private readonly FileSource _source;

    /// <summary>Sends what is left of a stream, from where it stands now. The stream stays open: it is yours to dispose.</summary>
    /// <param name="content">The stream. One that cannot seek can be sent once.</param>
    /// <param name="fileName">The file's name, as it is sent to the API.</param>
    public FileUpload(Stream content, string fileName)
        : this(new GivenStream(content), fileName)
    {
    }

    /// <summary>Sends what a function opens, anew for each attempt. Each stream is disposed once it was sent.</summary>
    /// <param name="open">Opens the content.</param>
    /// <param name="fileName">The file's name, as it is sent to the API.</param>
    public FileUpload(Func<CancellationToken, ValueTask<Stream>> open, string fileName)
        : this(new OpenedStream(open), fileName)
    {
    }

    private FileUpload(FileSource source, string fileName)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        RequestRule.Text(fileName, nameof(fileName));
        _source = source;
        FileName = fileName;
        ContentType = MediaTypes.OfFile(fileName);
    }

    /// <summary>The file's name, as it is sent to the API.</summary>
    public string FileName { get; }

    /// <summary>The media type; guessed from the name unless it is set, and <c>application/octet-stream</c> where that says nothing.</summary>
    /// <exception cref="ArgumentException">It is no media type.</exception>
    public string ContentType
    {
        get;
        init => field = value is not null && value.All(static letter => letter is >= ' ' and <= '~')
            && MediaTypeHeaderValue.TryParse(value, out _)
                ? value
                : throw new ArgumentException("A media type is needed, such as video/mp4.", nameof(value));
    }

    /// <summary>Receives the number of bytes of the file that were sent, after each piece; a second attempt starts from zero.</summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>Whether its content can be had, for the first time or again.</summary>
    internal bool CanBeRead => _source.CanBeRead;

    /// <summary>Sends the file at a path, under the name that it has there.</summary>
    /// <param name="path">The path. The file is opened when it is sent, and closed then.</param>
    public static FileUpload Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new FileUpload(
            new OpenedStream(_ => ValueTask.FromResult<Stream>(new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan))),
            Path.GetFileName(path));
    }

    /// <summary>Sends bytes as a file.</summary>
    /// <param name="content">The bytes; they are not copied.</param>
    /// <param name="fileName">The file's name, as it is sent to the API.</param>
    public static FileUpload FromBytes(byte[] content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new FileUpload(
            new OpenedStream(_ => ValueTask.FromResult<Stream>(new MemoryStream(content, writable: false))), fileName);
    }

    internal ValueTask<Stream> OpenAsync(CancellationToken cancellationToken) => _source.OpenAsync(cancellationToken);

    /// <summary>Notes that from now on its content may be gone.</summary>
    internal void BeginReading() => _source.BeginReading();

    internal void Close(Stream stream) => _source.Close(stream);
}
