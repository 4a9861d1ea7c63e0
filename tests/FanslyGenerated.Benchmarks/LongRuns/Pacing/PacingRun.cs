using Microsoft.AspNetCore.Http;

namespace FanslyGenerated.Benchmarks.LongRuns.Pacing;

/// <summary>Two minutes of real time against servers that count in a window that slides exactly, for the plans there are.</summary>
internal sealed class PacingRun : ILongRun
{
    private const double LeastShare = 0.985;
    private const int Callers = 16;

    private static readonly int[] s_limits = [600, 1000];
    private static readonly TimeSpan s_duration = TimeSpan.FromMinutes(2);

    public string Name => "pacing";

    public async IAsyncEnumerable<Figure> RunAsync()
    {
        Task<Figure[]>[] runs = [.. s_limits.Select(RunAsync)];

        foreach (Task<Figure[]> run in runs)
        {
            foreach (Figure figure in await run)
            {
                yield return figure;
            }
        }
    }

    private static async Task<Figure[]> RunAsync(int limit)
    {
        var window = new SlidingWindow(limit);
        byte[] page = new ChatPages(messages: 1, onPage: 1, withMedia: false).At(cursor: null);
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => RespondAsync(context, window, page));
        using var client = new FanslyClient(new FanslyClientOptions
        {
            ApiKey = "key", BaseAddress = server.Address, RequestsPerMinute = limit, MaxRetries = 0,
        });
        using var end = new CancellationTokenSource(s_duration);

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => CallAsync(client, end.Token)));

        double share = window.Accepted / (limit * s_duration.TotalMinutes);
        return
        [
            new($"{limit} a minute for {s_duration.TotalMinutes} minutes: refused with 429", $"{window.Refused}", "0", window.Refused == 0),
            new($"{limit} a minute for {s_duration.TotalMinutes} minutes: share of the limit", $"{share:P2}", $"≥ {LeastShare:P1}", share >= LeastShare),
        ];
    }

    private static Task RespondAsync(HttpContext context, SlidingWindow window, byte[] page)
    {
        if (!window.TryEnter())
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return Task.CompletedTask;
        }

        context.Response.ContentType = "application/json";
        return context.Response.Body.WriteAsync(page, 0, page.Length);
    }

    private static async Task CallAsync(FanslyClient client, CancellationToken end)
    {
        IFanslyAccount account = client.Account("account");

        while (!end.IsCancellationRequested)
        {
            try
            {
                await account.ChatMessages.ListAsync("chat").GetPageAsync(cancellationToken: end);
            }
            catch (OperationCanceledException) when (end.IsCancellationRequested)
            {
                // The time is up while it waits for its turn.
            }
            catch (ApiRateLimitException)
            {
                // The server counts them.
            }
        }
    }
}
