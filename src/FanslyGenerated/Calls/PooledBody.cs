using System.Buffers;

namespace FanslyGenerated.Calls;

/// <summary>The body of a response in one borrowed buffer, up to a limit that counts what is left after decompression.</summary>
internal sealed class PooledBody : IDisposable
{
    private const int SmallestBuffer = 16 * 1024;
    private const int LargestFirstBuffer = 1024 * 1024;

    private readonly int _limit;
    private byte[] _buffer;
    private int _length;
    private bool _isLent;

    /// <param name="length">What the response says of its length, which is not to be trusted.</param>
    /// <param name="limit">How many bytes are read at most.</param>
    public PooledBody(long? length, int limit)
    {
        _limit = limit;

        // One byte more than announced leaves room to see that nothing follows.
        _buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(length + 1 ?? 0, SmallestBuffer, LargestFirstBuffer));
    }

    /// <summary>What was read, as long as this is not disposed.</summary>
    public ReadOnlyMemory<byte> Memory => _buffer.AsMemory(0, Math.Min(_length, _limit));

    /// <summary>Whether the body goes on behind the limit.</summary>
    public bool ExceedsLimit => _length > _limit;

    /// <summary>Reads to the end or to one byte beyond the limit; each silence may last as long as the given time.</summary>
    public async ValueTask ReadAsync(HttpContent content, AttemptTimer timer, TimeSpan silence)
    {
        Stream source = await timer.OpenAsync(content).ConfigureAwait(false);

        while (_length <= _limit)
        {
            if (_length == _buffer.Length)
            {
                Grow();
            }

            int wanted = (int)Math.Min(_buffer.Length - _length, _limit + 1L - _length);
            _isLent = true;
            ValueTask<int> reading = source.ReadAsync(_buffer.AsMemory(_length, wanted), timer.CancellationToken);

            // What has arrived already needs no timer.
            if (!reading.IsCompleted)
            {
                timer.Restart(silence);
            }

            int count = await timer.BoundAsync(reading, letGo: null).ConfigureAwait(false);
            _isLent = false;

            if (count == 0)
            {
                return;
            }

            _length += count;
        }
    }

    /// <summary>A read that was not waited for may still write into the buffer, which must then not be used again.</summary>
    public void Dispose()
    {
        if (!_isLent)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }

        _buffer = [];
        _length = 0;
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_buffer.Length * 2L, Array.MaxLength));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
