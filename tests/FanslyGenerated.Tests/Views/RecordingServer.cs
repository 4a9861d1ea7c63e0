using System.Net;
using System.Text;

namespace FanslyGenerated.Tests.Views;

/// <summary>Answers requests from a function, and remembers where they went.</summary>
internal sealed class RecordingServer(Func<RecordedRequest, HttpResponseMessage> answer) : HttpMessageHandler
{
    public List<RecordedRequest> Requests { get; } = [];

    public static RecordingServer Answering(string body, int status = 200) => new(_ => Answer(body, status));

    public static HttpResponseMessage Answer(string body, int status = 200)
        => new((HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string? body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var recorded = new RecordedRequest(request.Method, request.RequestUri!, body);
        Requests.Add(recorded);

        HttpResponseMessage response = answer(recorded);
        response.RequestMessage = request;
        return response;
    }
}
