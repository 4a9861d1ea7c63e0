namespace FanslyGenerated.Files;

/// <summary>A stream that is opened anew for each attempt, and disposed after it.</summary>
internal sealed class OpenedStream : FileSource
{
    private readonly Func<CancellationToken, ValueTask<Stream>> _open;

    public OpenedStream(Func<CancellationToken, ValueTask<Stream>> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        _open = open;
    }

    public override bool CanBeRead => true;

    /// <summary>A function that does not heed the token is not waited for; what it still opens is disposed.</summary>
    public override async ValueTask<Stream> OpenAsync(CancellationToken cancellationToken)
    {
        Task<Stream> opening = _open(cancellationToken).AsTask();

        try
        {
            return await opening.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!opening.IsCompleted)
        {
            _ = DisposeLateAsync(opening);
            throw;
        }
    }

    public override void Close(Stream stream) => stream.Dispose();

    private static async Task DisposeLateAsync(Task<Stream> opening)
    {
        Stream late = await opening.ConfigureAwait(false);
        await late.DisposeAsync().ConfigureAwait(false);
    }
}
