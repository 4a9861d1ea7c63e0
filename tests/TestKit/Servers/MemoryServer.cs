using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace FanslyGenerated.TestKit;

/// <summary>Responds to requests in memory, and keeps each of them.</summary>
internal sealed class MemoryServer(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> respond)
    : HttpMessageHandler
{
    private readonly Func<MemoryRequest, HttpResponseMessage>? _response;

    public MemoryServer(Func<MemoryRequest, HttpResponseMessage> response)
        : this(static (_, _) => throw new NotSupportedException())
        => _response = response;

    public ConcurrentQueue<MemoryRequest> Requests { get; } = [];

    /// <summary>Whether it leaves bodies to the function that responds, and keeps requests without them.</summary>
    public bool LeavesBodies { get; init; }

    public static MemoryServer Responding(string body, int status = 200) => new(_ => Response(body, status));

    public static MemoryServer Responding(string body, HttpStatusCode status) => Responding(body, (int)status);

    /// <summary>Each response once, and the last one from then on.</summary>
    public static MemoryServer Responding(params Func<HttpResponseMessage>[] responses)
    {
        int count = 0;
        return new(_ => responses[Math.Min(Interlocked.Increment(ref count), responses.Length) - 1]());
    }

    public static MemoryServer Failing(Exception exception)
        => new((_, _) => Task.FromException<HttpResponseMessage>(exception));

    public static HttpResponseMessage Response(string body, int status = 200)
        => new((HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };

    public static HttpResponseMessage Response(string body, HttpStatusCode status) => Response(body, (int)status);

    /// <summary>A refusal with 429 and the given headers, written as <c>Name: value</c>.</summary>
    public static HttpResponseMessage Refusal(params string[] headers)
    {
        HttpResponseMessage response = Response($$"""{ "message": "{{Canary.Text}}" }""", 429);

        foreach (string header in headers)
        {
            int colon = header.IndexOf(':', StringComparison.Ordinal);
            response.Headers.TryAddWithoutValidation(header[..colon], header[(colon + 1)..].Trim());
        }

        return response;
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string? body = request.Content is null || LeavesBodies
            ? null
            : await request.Content.ReadAsStringAsync(cancellationToken);
        var kept = new MemoryRequest(request.Method, request.RequestUri!, body, $"{request}\nBODY: {body ?? "no content"}");
        Requests.Enqueue(kept);

        HttpResponseMessage response = _response is null ? await respond(request, cancellationToken) : _response(kept);
        response.RequestMessage ??= request;
        return response;
    }
}
