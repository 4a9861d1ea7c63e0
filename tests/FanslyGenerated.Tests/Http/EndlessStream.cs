namespace FanslyGenerated.Tests.Http;

/// <summary>A body that goes on for as long as it is read, or nearly: it must not fill the memory of this machine.</summary>
internal sealed class EndlessStream : MemoryStream
{
    private const long End = 256_000_000;

    /// <summary>How many bytes were read.</summary>
    public long Given { get; private set; }

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count)
    {
        int given = (int)Math.Min(count, End - Given);
        buffer.AsSpan(offset, given).Fill((byte)' ');
        Given += given;
        return given;
    }
}
