using System.Net;

namespace FanslyGenerated.Benchmarks.FirstCall;

/// <summary>Answers from memory, so that no network is measured.</summary>
internal sealed class MemoryServer(byte[] page, byte[] sent) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } body)
        {
            await body.CopyToAsync(Stream.Null, cancellationToken);
        }

        var content = new ByteArrayContent(request.Method == HttpMethod.Get ? page : sent);
        content.Headers.ContentType = new("application/json");
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
    }
}
