using FanslyGenerated.Callers;

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
    public override ValueTask<Stream> OpenAsync(CancellationToken cancellationToken)
        => new(CallersTask.WaitAsync(_open(cancellationToken).AsTask(), static late => late.Dispose(), cancellationToken));

    public override void Close(Stream stream) => stream.Dispose();
}
