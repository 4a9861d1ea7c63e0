namespace FanslyGenerated.Testing.Play;

/// <summary>Stands where an HttpClient expects the network.</summary>
internal sealed class SandboxHandler(SandboxStage stage) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        SandboxBody body = await SandboxBody.ReadAsync(request.Content, cancellationToken).ConfigureAwait(false);
        SandboxScene scene = stage.Enter(request, body);
        SandboxAnswer answer = await stage.PlayAsync(scene, cancellationToken).ConfigureAwait(false);
        return answer.ToResponse(scene, request);
    }
}
