namespace FanslyGenerated.Testing.Play;

/// <summary>A documented refusal.</summary>
internal sealed class StatusFault(int status, string? retryAfter = null) : SandboxFault
{
    internal override Task<SandboxAnswer?> PlayAsync(SandboxScene scene, CancellationToken cancellationToken)
        => Task.FromResult<SandboxAnswer?>(scene.Refuse(status) with { RetryAfter = retryAfter });
}
