using System.Diagnostics;

namespace FanslyGenerated.Benchmarks.LongRuns.Faults;

/// <summary>
/// A walk of 100,000 pages from a server of which nine responses in a hundred go wrong, with a message sent every hundred
/// pages. Where a page fails in all its attempts, the walk is resumed with the token that the exception has.
/// </summary>
internal sealed class FaultyRun : ILongRun
{
    private const int Pages = 100_000;
    private const int OnPage = 3;
    private const int PagesToAWrite = 100;
    private const double MostRequestsToAPage = 1.15;

    private readonly FaultyServer _faults = new(new ChatPages(Pages * OnPage, OnPage, withMedia: false));
    private int _messages;
    private int _pages;
    private int _resumed;
    private int _sent;
    private int _ambiguous;

    public string Name => "faults";

    public async IAsyncEnumerable<Figure> RunAsync()
    {
        long start = Stopwatch.GetTimestamp();
        await using LoopbackServer server = await LoopbackServer.StartAsync(_faults.RespondAsync);
        using FanslyClient client = Open(server.Address);
        string? token = null;

        do
        {
            token = await WalkAsync(client.Account("account"), token);
        }
        while (token is not null);

        double requests = (double)_faults.Reads / Pages;
        int twice = _faults.Written.Values.Count(static count => count > 1);
        int writes = Pages / PagesToAWrite;
        yield return Figure.Of("resets, 502s, truncations, drips played", string.Join(", ", Enum.GetValues<ServerFault>().Skip(1).Select(fault => $"{_faults.Played[fault]:N0}")));
        yield return new("messages that came once and in order", $"{_messages:N0}", $"{Pages * OnPage:N0}", _messages == Pages * OnPage && _pages == Pages);
        yield return new("requests for a page", $"{requests:N3}", $"≤ {MostRequestsToAPage}", requests <= MostRequestsToAPage);
        yield return Figure.Of("times that the walk was resumed by its token", $"{_resumed}");
        yield return new("messages sent twice", $"{twice} of {_faults.Written.Count:N0}", "0", twice == 0 && _faults.Written.Count == writes);
        yield return new("messages sent that no caller knows of", $"{writes - _sent - _ambiguous}", "0", _sent + _ambiguous == writes);
        yield return Figure.Of("time", $"{Stopwatch.GetElapsedTime(start).TotalSeconds:N0} s");
    }

    /// <summary>With the deadlines multiplied as the clock is, so that what is fast is the waiting alone.</summary>
    private static FanslyClient Open(Uri server)
    {
        const int Factor = 100;
        return new FanslyClient(new FanslyClientOptions
        {
            ApiKey = "key",
            BaseAddress = server,
            TimeProvider = new HurriedTime(Factor),
            AttemptTimeout = TimeSpan.FromSeconds(30) * Factor,
            SilenceTimeout = TimeSpan.FromSeconds(30) * Factor,
            TotalTimeout = TimeSpan.FromMinutes(5) * Factor,
        });
    }

    /// <returns>Where to resume; null at the end.</returns>
    private async Task<string?> WalkAsync(IFanslyAccount account, string? token)
    {
        try
        {
            await foreach (CursorPage<ChatMessage, ChatMessagePage> page in account.ChatMessages.ListAsync("chat").AsPages(token))
            {
                foreach (ChatMessage message in page.Items)
                {
                    // One that is missing, comes twice or stands elsewhere lets all behind it count for nothing.
                    _messages += message.Id == ChatPages.Id(_messages) ? 1 : 0;
                }

                if (++_pages % PagesToAWrite == 0)
                {
                    await WriteAsync(account, $"message {_pages}");
                }
            }

            return null;
        }
        catch (ApiException fault) when (fault.LastToken is not null)
        {
            _resumed++;
            return fault.LastToken;
        }
    }

    private async Task WriteAsync(IFanslyAccount account, string text)
    {
        try
        {
            await account.ChatMessages.SendAsync("chat", new() { Content = text });
            _sent++;
        }
        catch (ApiException fault) when (fault.MayHaveBeenExecuted)
        {
            _ambiguous++;
        }
    }
}
