using FanslyGenerated.Callers;

namespace FanslyGenerated.Transport.Forms;

/// <summary>A file of one attempt: opened, and read once, piece by piece.</summary>
internal sealed class FileReading : IDisposable
{
    private const int LargestPiece = 64 * 1024;

    private readonly FileUpload _file;
    private readonly Stream _content;
    private byte[]? _buffer;
    private long _read;

    public FileReading(FileUpload file, Stream content)
    {
        _file = file;
        _content = content;
        Length = content.CanSeek ? Math.Max(0, content.Length - content.Position) : null;
    }

    /// <summary>How many bytes it has, where that is known. What is added behind them while it is sent stays behind.</summary>
    public long? Length { get; }

    /// <summary>What a caller's stream or function threw, without its words: they may name the file.</summary>
    public static IOException FaultOf(Exception exception)
        => new($"Reading a file to send ended with {exception.GetType().Name}.");

    /// <summary>The next piece; empty at the end.</summary>
    /// <exception cref="EndOfStreamException">The file is shorter than it was when it was opened.</exception>
    public async ValueTask<ReadOnlyMemory<byte>> ReadAsync(CancellationToken cancellationToken)
    {
        long left = Length - _read ?? LargestPiece;

        if (left == 0)
        {
            return default;
        }

        // Not from a pool: a read that does not heed the cancellation token is not waited for, and may still write into it.
        _buffer ??= new byte[(int)Math.Min(left, LargestPiece)];
        _file.BeginReading();
        ValueTask<int> reading = _content.ReadAsync(
            _buffer.AsMemory(0, (int)Math.Min(left, _buffer.Length)), cancellationToken);
        int count = reading.IsCompleted
            ? await reading.ConfigureAwait(false)
            : await CallersTask.WaitAsync(reading.AsTask(), letGo: null, cancellationToken).ConfigureAwait(false);

        if (count == 0 && Length is not null)
        {
            throw new EndOfStreamException();
        }

        _read += count;
        return _buffer.AsMemory(0, count);
    }

    /// <summary>Reports how much of it was sent.</summary>
    public void Report() => _file.Progress?.Report(_read);

    public void Dispose() => _file.Close(_content);
}
