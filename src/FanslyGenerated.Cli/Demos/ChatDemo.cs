using FanslyGenerated.Cli.Tour;
using FanslyGenerated.Testing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FanslyGenerated.Cli.Demos;

/// <summary>A long chat, walked page by page, interrupted and resumed.</summary>
internal sealed class ChatDemo : IDemo
{
    private const int Messages = 360;
    private const int PageSize = 10;

    public string Title => "A chat of several hundred messages, killed and resumed";

    public string Remark => $"{Messages} messages in pages of {PageSize}. The first walk ends after half of them; the second starts from the token that was saved.";

    public async Task<IRenderable> ServeAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        var sandbox = new FanslySandbox();
        sandbox.Operation("ChatMessages_List").ServePages([.. TourData.Chat(Messages).Chunk(PageSize)]);
        using FanslyClient fansly = sandbox.CreateClient();
        IFanslyAccount account = fansly.Account("fansly_acc_1");
        HashSet<string> seen = [];
        int twice = 0;
        string? token = null;

        await console.Progress().HideCompleted(false).StartAsync(async progress =>
        {
            ProgressTask task = progress.AddTask("messages", maxValue: Messages);

            void Keep(ChatMessage message)
            {
                twice += seen.Add(message.Id) ? 0 : 1;
                task.Increment(1);
            }

            token = await CallAsync(account, null, Keep, pages: Messages / PageSize / 2, cancellationToken);
            token = await CallAsync(account, token, Keep, pages: int.MaxValue, cancellationToken);
        });

        return new Text($"{seen.Count} messages, {twice} of them twice, in {sandbox.Requests.Count} requests; the token at the end is {token ?? "null"}.");
    }

    private static async Task<string?> CallAsync(
        IFanslyAccount account, string? token, Action<ChatMessage> keep, int pages, CancellationToken cancellationToken)
    {
        var walk = account.ChatMessages.ListAsync("chat").AsPages(token);

        await foreach (var page in walk.WithCancellation(cancellationToken))
        {
            foreach (ChatMessage message in page.Items)
            {
                keep(message);
            }

            // To be saved where the messages are saved.
            token = page.ContinuationToken;

            if (--pages == 0)
            {
                break; // as if the process had been killed
            }
        }

        return token;
    }
}
