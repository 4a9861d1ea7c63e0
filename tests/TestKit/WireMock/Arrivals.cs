using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace FanslyGenerated.TestKit;

/// <summary>
/// Keeps each request as it came, before WireMock reads it: WireMock's own log has undone some of the escapes, and has no
/// body of a GET. Requests come one after the other.
/// </summary>
internal sealed class Arrivals
{
    private readonly List<ReceivedRequest> _requests = [];

    public IReadOnlyList<ReceivedRequest> Requests => _requests;

    public void Listen(IApplicationBuilder pipeline) => pipeline.Use(KeepAsync);

    public void Clear() => _requests.Clear();

    private async Task KeepAsync(HttpContext context, RequestDelegate next)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        body.Position = 0;
        context.Request.Body = body;

        _requests.Add(new ReceivedRequest(
            context.Request.Method,
            context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            context.Request.Headers.ToDictionary(header => header.Key, header => $"{header.Value}", StringComparer.OrdinalIgnoreCase),
            body.ToArray()));
        await next(context);
    }
}
