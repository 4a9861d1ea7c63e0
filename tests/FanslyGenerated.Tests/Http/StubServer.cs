using System.Net;
using System.Text;

namespace FanslyGenerated.Tests.Http;

/// <summary>Answers every request the same way, and remembers what it was asked.</summary>
internal sealed class StubServer(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer)
    : HttpMessageHandler
{
    public List<string> Requests { get; } = [];

    public static StubServer Answering(string json, HttpStatusCode status = HttpStatusCode.OK)
        => new((_, _) => Task.FromResult(Answer(json, status)));

    public static StubServer Failing(Exception exception)
        => new((_, _) => Task.FromException<HttpResponseMessage>(exception));

    public static HttpResponseMessage Answer(string json, HttpStatusCode status = HttpStatusCode.OK)
        => new(status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json)) };

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        string body = request.Content is null
            ? "no content"
            : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add($"{request}\nBODY: {body}");

        HttpResponseMessage response = await answer(request, cancellationToken);
        response.RequestMessage ??= request;
        return response;
    }
}
