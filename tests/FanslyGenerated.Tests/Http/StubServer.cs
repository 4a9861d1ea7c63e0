using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace FanslyGenerated.Tests.Http;

/// <summary>Answers every request the same way or as a list says, and remembers what it was asked.</summary>
internal sealed class StubServer(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer)
    : HttpMessageHandler
{
    public ConcurrentQueue<string> Requests { get; } = [];

    public static StubServer Answering(string json, HttpStatusCode status = HttpStatusCode.OK)
        => new((_, _) => Task.FromResult(Answer(json, status)));

    /// <summary>Each answer once, and the last one from then on.</summary>
    public static StubServer Answering(params Func<HttpResponseMessage>[] answers)
    {
        int count = 0;
        return new((_, _) => Task.FromResult(answers[Math.Min(Interlocked.Increment(ref count), answers.Length) - 1]()));
    }

    public static StubServer Failing(Exception exception)
        => new((_, _) => Task.FromException<HttpResponseMessage>(exception));

    public static HttpResponseMessage Answer(string json, HttpStatusCode status = HttpStatusCode.OK)
        => new(status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json)) };

    /// <summary>A refusal with 429 and the given headers, written as <c>Name: value</c>.</summary>
    public static HttpResponseMessage Refusal(params string[] headers)
    {
        HttpResponseMessage answer = Answer("""{ "message": "canary-text" }""", HttpStatusCode.TooManyRequests);

        foreach (string header in headers)
        {
            int colon = header.IndexOf(':', StringComparison.Ordinal);
            answer.Headers.TryAddWithoutValidation(header[..colon], header[(colon + 1)..].Trim());
        }

        return answer;
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        string body = request.Content is null
            ? "no content"
            : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Enqueue($"{request}\nBODY: {body}");

        HttpResponseMessage response = await answer(request, cancellationToken);
        response.RequestMessage ??= request;
        return response;
    }
}
