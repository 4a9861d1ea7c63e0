using Microsoft.AspNetCore.Http;

namespace FanslyGenerated.Benchmarks.LongRuns.Cancelling;

/// <summary>The stages, in the order in which a call meets them.</summary>
internal static class CancelPoints
{
    private const string StartOfResponse = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{";

    public static IReadOnlyList<CancelPoint> All { get; } =
    [
        new("waiting for the pacer", AtPacerAsync),
        new("connecting", static callers => SilentAsync(new SilentServer(callers, scheme: "https"))),
        new("waiting for headers", static callers => SilentAsync(new SilentServer(callers))),
        new("in the body", static callers => SilentAsync(new SilentServer(callers, StartOfResponse))),
        new("in backoff", InBackoffAsync),
        new("between pages", BetweenPagesAsync),
    ];

    /// <summary>What is under every call that waits for headers, without this library.</summary>
    public static CancelPoint HttpClientAlone { get; } = new("waiting for headers, HttpClient alone", static callers =>
    {
        var server = new SilentServer(callers);
        var client = new HttpClient();
        return Task.FromResult(new WaitingCalls(ClientOf(server.Address), server.Connected, server)
        {
            Call = (_, cancellation) => client.GetAsync(server.Address, cancellation),
        });
    });

    private static async Task<WaitingCalls> AtPacerAsync(int callers)
    {
        LoopbackServer server = await LoopbackServer.StartAsync(RespondAsync);
        var client = new FanslyClient(new FanslyClientOptions { ApiKey = "key", BaseAddress = server.Address, RequestsPerMinute = 1 });
        await client.Account("account").ChatMessages.ListAsync("chat").GetPageAsync();

        // Whoever is not the first stands in the queue as soon as it has called.
        return new WaitingCalls(client, Task.CompletedTask, server);
    }

    private static Task<WaitingCalls> SilentAsync(SilentServer server)
        => Task.FromResult(new WaitingCalls(ClientOf(server.Address), server.Connected, server));

    /// <summary>The server asks for a wait that is long enough to get everybody there.</summary>
    private static async Task<WaitingCalls> InBackoffAsync(int callers)
    {
        var arrivals = new Arrivals(callers);
        LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            arrivals.Arrive();
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "60";
            return Task.CompletedTask;
        });
        return new WaitingCalls(ClientOf(server.Address), arrivals.All, server);
    }

    /// <summary>Each caller has a page in its hands when it is cancelled, and asks for the next.</summary>
    private static async Task<WaitingCalls> BetweenPagesAsync(int callers)
    {
        var arrivals = new Arrivals(callers);
        LoopbackServer server = await LoopbackServer.StartAsync(RespondAsync);
        return new WaitingCalls(ClientOf(server.Address), arrivals.All, server)
        {
            Call = async (account, cancellation) =>
            {
                var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                await using CancellationTokenRegistration registration = cancellation.Register(cancelled.SetResult);

                await foreach (var page in account.ChatMessages.ListAsync("chat").AsPages().WithCancellation(cancellation))
                {
                    arrivals.Arrive();
                    await cancelled.Task;
                }
            },
        };
    }

    private static FanslyClient ClientOf(Uri server) => new(new FanslyClientOptions { ApiKey = "key", BaseAddress = server });

    private static Task RespondAsync(HttpContext context)
    {
        byte[] page = new ChatPages(messages: 100, onPage: 3, withMedia: false).At(context.Request.Query["cursor"]);
        context.Response.ContentType = "application/json";
        return context.Response.Body.WriteAsync(page, 0, page.Length);
    }
}
