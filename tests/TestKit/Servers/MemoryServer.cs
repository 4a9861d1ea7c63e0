using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace FanslyGenerated.TestKit;

/// <summary>Answers requests in memory, and keeps each of them.</summary>
internal sealed class MemoryServer(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer)
    : HttpMessageHandler
{
    private readonly Func<MemoryRequest, HttpResponseMessage>? _answer;

    public MemoryServer(Func<MemoryRequest, HttpResponseMessage> answer)
        : this(static (_, _) => throw new NotSupportedException())
        => _answer = answer;

    public ConcurrentQueue<MemoryRequest> Requests { get; } = [];

    /// <summary>Whether it leaves bodies to the function that answers, and keeps requests without them.</summary>
    public bool LeavesBodies { get; init; }

    public static MemoryServer Answering(string body, int status = 200) => new(_ => Answer(body, status));

    public static MemoryServer Answering(string body, HttpStatusCode status) => Answering(body, (int)status);

    /// <summary>Each answer once, and the last one from then on.</summary>
    public static MemoryServer Answering(params Func<HttpResponseMessage>[] answers)
    {
        int count = 0;
        return new(_ => answers[Math.Min(Interlocked.Increment(ref count), answers.Length) - 1]());
    }

    public static MemoryServer Failing(Exception exception)
        => new((_, _) => Task.FromException<HttpResponseMessage>(exception));

    public static HttpResponseMessage Answer(string body, int status = 200)
        => new((HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };

    public static HttpResponseMessage Answer(string body, HttpStatusCode status) => Answer(body, (int)status);

    /// <summary>A refusal with 429 and the given headers, written as <c>Name: value</c>.</summary>
    public static HttpResponseMessage Refusal(params string[] headers)
    {
        HttpResponseMessage answer = Answer($$"""{ "message": "{{Canary.Text}}" }""", 429);

        foreach (string header in headers)
        {
            int colon = header.IndexOf(':', StringComparison.Ordinal);
            answer.Headers.TryAddWithoutValidation(header[..colon], header[(colon + 1)..].Trim());
        }

        return answer;
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string? body = request.Content is null || LeavesBodies
            ? null
            : await request.Content.ReadAsStringAsync(cancellationToken);
        var kept = new MemoryRequest(request.Method, request.RequestUri!, body, $"{request}\nBODY: {body ?? "no content"}");
        Requests.Enqueue(kept);

        HttpResponseMessage response = _answer is null ? await answer(request, cancellationToken) : _answer(kept);
        response.RequestMessage ??= request;
        return response;
    }
}
