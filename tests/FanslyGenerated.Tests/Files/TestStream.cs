namespace FanslyGenerated.Tests.Files;

/// <summary>A caller's stream of a given length, which does what a test says before each read. It can only be read.</summary>
internal sealed class TestStream(long length, bool canSeek = false) : MemoryStream([], writable: false)
{
    private long _position;

    /// <summary>Comes before each read.</summary>
    public Func<long, CancellationToken, ValueTask>? BeforeRead { get; init; }

    public bool IsDisposed { get; private set; }

    /// <summary>What it says of its length, where that is not the truth.</summary>
    public long? ClaimedLength { get; init; }

    public override bool CanSeek => canSeek;

    public override long Length => canSeek ? ClaimedLength ?? length : throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => _position = canSeek ? value : throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (BeforeRead is { } before)
        {
            await before(_position, cancellationToken);
        }

        int count = (int)Math.Min(buffer.Length, length - _position);
        buffer.Span[..count].Fill((byte)'x');
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin loc) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
