namespace FanslyGenerated.Testing.Play;

/// <summary>A wait before the answer.</summary>
internal sealed class DelayFault(TimeSpan delay) : SandboxFault
{
    internal override async Task<SandboxAnswer?> PlayAsync(SandboxScene scene, CancellationToken cancellationToken)
    {
        await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
        return null;
    }
}
