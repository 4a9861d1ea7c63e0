using FanslyGenerated.Operations;
using FanslyGenerated.Settings;
using FanslyGenerated.Resilience;
using FanslyGenerated.Transport;

namespace FanslyGenerated.Calls;

/// <summary>The body of a response that is read by the caller: silence is bounded, and faults are the library's own.</summary>
internal sealed class DownloadStream : Stream
{
    private readonly ApiCall _call;
    private readonly Stream _source;
    private readonly TimeSpan _silence;
    private readonly bool _isOwnClient;
    private readonly CancellationToken _lifetime;
    private readonly CancellationTokenSource _end;
    private readonly CancellationTokenRegistration _ending;
    private readonly long? _length;
    private long _read;
    private bool _isCancelled;
    private bool _isDisposed;

    public DownloadStream(CallRun run, Stream source, long? length, ConnectionSettings settings, bool isOwnClient)
    {
        _length = length;
        _call = run.Call;
        _source = source;
        _silence = settings.SilenceTimeout;
        _isOwnClient = isOwnClient;
        _lifetime = run.Lifetime;
        _end = new CancellationTokenSource(Timeout.InfiniteTimeSpan, settings.Time);
        _ending = run.Lifetime.UnsafeRegister(static end => ((CancellationTokenSource)end!).Cancel(), _end);
    }

    public override bool CanRead => !_isDisposed;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ThrowIfEnded(cancellationToken);

        try
        {
            using CancellationTokenRegistration cancelling = cancellationToken.UnsafeRegister(
                static stream => ((DownloadStream)stream!).Cancel(), this);
            return await ReadSourceAsync(buffer).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A read that was ended may show as a connection that broke.
            ThrowIfEnded(cancellationToken);
            throw FaultOf(exception);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

#pragma warning disable RS0030 // Whoever reads a stream without awaiting has asked for its thread to be held
    public override int Read(byte[] buffer, int offset, int count)
        => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();
#pragma warning restore RS0030

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isDisposed)
        {
            _isDisposed = true;
            _ending.Dispose();

            // A read that is under way would otherwise go on for as long as the connection is drained.
            _end.Cancel();
            _source.Dispose();
            _end.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<int> ReadSourceAsync(Memory<byte> buffer)
    {
        ValueTask<int> reading = _source.ReadAsync(buffer, _end.Token);

        // What has arrived already needs no timer.
        if (!reading.IsCompleted)
        {
            _end.CancelAfter(_silence);
        }

        int count = await reading.ConfigureAwait(false);
        _end.CancelAfter(Timeout.InfiniteTimeSpan);
        _read += count;

        // A handler of the caller's own may not look whether all has come.
        return count > 0 || buffer.IsEmpty || _read >= (_length ?? 0) ? count : throw new EndOfStreamException();
    }

    private void Cancel()
    {
        _isCancelled = true;
        _end.Cancel();
    }

    private void ThrowIfEnded(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(FileDownload));
        ObjectDisposedException.ThrowIf(_lifetime.IsCancellationRequested, typeof(ApiConnection));
    }

    /// <summary>A read that was cancelled has broken the connection, and those that follow it find no more.</summary>
    private ApiException FaultOf(Exception exception)
    {
        if (_isCancelled)
        {
            return ApiTransportException.Sent(_call, ApiTransportErrorKind.Interrupted);
        }

        AttemptFault fault = exception is InvalidOperationException
            ? TransportFaults.BrokenCompression(_call)
            : TransportFaults.Of(_call, exception, _end.IsCancellationRequested, _isOwnClient);
        return fault.Exception;
    }
}
