namespace FanslyGenerated.Testing.Server;

/// <summary>Stands where an HttpClient expects the network.</summary>
internal sealed class SandboxHandler(SandboxServer server) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        SandboxBody body = await SandboxBody.ReadAsync(request.Content, cancellationToken).ConfigureAwait(false);
        SandboxCall call = server.Enter(request, body);
        SandboxResponse response = await server.ServeAsync(call, cancellationToken).ConfigureAwait(false);
        return response.ToResponse(call, request);
    }
}
