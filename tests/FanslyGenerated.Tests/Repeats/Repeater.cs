using System.Net;
using Polly;
using Polly.Retry;

namespace FanslyGenerated.Tests.Repeats;

/// <summary>What people write with Polly: whatever goes wrong, the same request is sent again.</summary>
internal sealed class Repeater : DelegatingHandler
{
    private static readonly ResiliencePipeline<HttpResponseMessage> s_pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>()
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            Delay = TimeSpan.FromMilliseconds(1),
            ShouldHandle = static arguments => new(
                arguments.Outcome.Exception is HttpRequestException or TaskCanceledException
                || arguments.Outcome.Result?.StatusCode >= HttpStatusCode.InternalServerError),
        })
        .Build();

    public Repeater()
    {
    }

    public Repeater(HttpMessageHandler inner)
        : base(inner)
    {
    }

    /// <summary>How a request looks when it is sent again; the same unless it is set.</summary>
    public Func<HttpRequestMessage, Task<HttpRequestMessage>> Copy { get; init; } = Task.FromResult;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        => await s_pipeline.ExecuteAsync(
            async token => await base.SendAsync(await Copy(request), token), cancellationToken);
}
