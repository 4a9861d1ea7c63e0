namespace FanslyGenerated.Testing.Server;

/// <summary>A wait before the response.</summary>
internal sealed class DelayFault(TimeSpan delay) : SandboxFault
{
    internal override async Task<SandboxResponse?> ServeAsync(SandboxCall call, CancellationToken cancellationToken)
    {
#pragma warning disable RS0030 // It acts as a slow server, whose clock is not its client's
        await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
#pragma warning restore RS0030
        return null;
    }
}
