namespace FanslyGenerated.Testing.Server;

/// <summary>A response that has nothing to do with the request.</summary>
internal sealed class ResponseFault(int status, string body, string mediaType) : SandboxFault
{
    internal override Task<SandboxResponse?> ServeAsync(SandboxCall call, CancellationToken cancellationToken)
        => Task.FromResult<SandboxResponse?>(new SandboxResponse(status, body, mediaType));
}
