using System.Net;

namespace FanslyGenerated.Benchmarks.Calls;

/// <summary>
/// Responds at once, and always the same to requests with content and to those without, so that what is left to measure is
/// the client. It takes a request's body as a connection would, and has the headers that the API has.
/// </summary>
internal sealed class MemoryHandler(byte[] json, byte[]? toContent = null) : HttpMessageHandler
{
    private readonly MemoryStream _sent = new();

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpStatusCode status = HttpStatusCode.OK;

        if (request.Content is { } content)
        {
            status = HttpStatusCode.Created;
            _sent.SetLength(0);
            await content.CopyToAsync(_sent, cancellationToken).ConfigureAwait(false);
        }

        var response = new HttpResponseMessage(status) { RequestMessage = request, Content = new ByteArrayContent(request.Content is null ? json : toContent ?? json) };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
        response.Headers.TryAddWithoutValidation("X-RateLimit-Limit", "600");
        response.Headers.TryAddWithoutValidation("X-RateLimit-Remaining", "599");
        response.Headers.TryAddWithoutValidation("X-RateLimit-Plan", "pro");
        return response;
    }
}
