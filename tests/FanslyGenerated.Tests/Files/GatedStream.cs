namespace FanslyGenerated.Tests.Files;

/// <summary>Takes a part of what is written, and the rest once it is opened.</summary>
internal sealed class GatedStream : MemoryStream
{
    private const int Part = 100_000;

    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Waits until a caller wants to write more.</summary>
    public Task ReachedAsync() => _reached.Task;

    public void Open() => _opened.TrySetResult();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Length > Part)
        {
            _reached.TrySetResult();
            await _opened.Task;
        }

        await base.WriteAsync(buffer, cancellationToken);
    }
}
