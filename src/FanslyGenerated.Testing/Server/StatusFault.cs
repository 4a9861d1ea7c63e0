namespace FanslyGenerated.Testing.Server;

/// <summary>A documented refusal.</summary>
internal sealed class StatusFault(int status, string? retryAfter = null) : SandboxFault
{
    internal override Task<SandboxResponse?> ServeAsync(SandboxCall call, CancellationToken cancellationToken)
        => Task.FromResult<SandboxResponse?>(call.Refuse(status) with { RetryAfter = retryAfter });
}
