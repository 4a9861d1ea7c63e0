using FanslyGenerated.Cli.Tour;
using FanslyGenerated.OnlyFans;
using FanslyGenerated.Testing;
using Spectre.Console.Rendering;
using Spectre.Console;

namespace FanslyGenerated.Cli.Demos;

/// <summary>Another API, through the same generator.</summary>
internal sealed class QueueDemo : IDemo
{
    public string Title => "The OnlyFans queue";

    public string Remark => "Another key, another envelope, another YAML file. Credits and limits come in the envelope, and the client keeps the last of them.";

    public async Task<IRenderable> ServeAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        var sandbox = new OnlyFansSandbox();
        using OnlyFansClient onlyFans = sandbox.CreateClient();

        return await CallAsync(onlyFans);
    }

    private static async Task<IRenderable> CallAsync(OnlyFansClient onlyFans)
    {
        IOnlyFansAccount account = onlyFans.Account("acct_1");
        var queue = await account.MassMessages.ListQueueAsync();
        var table = new Table().AddColumns("id", "date", "done", "pending");

        foreach (MassMessageQueueItem item in queue)
        {
            table.AddRow(
                $"{item.Id}",
                $"{item.Date:yyyy-MM-dd}",
                $"{item.IsDone}",
                $"{item.Pending}");
        }

        var left = $"""
            {onlyFans.Meta?.Credits.Balance} credits left
            {onlyFans.RateLimit?.Remaining} requests left this minute
            """;

        return new Rows(table, new Text(left));
    }
}
