using System.Diagnostics;
using FanslyGenerated.Cli.Tour;
using FanslyGenerated.Testing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FanslyGenerated.Cli.Demos;

/// <summary>A 429 that is waited out.</summary>
internal sealed class RateLimitDemo : IDemo
{
    public string Title => "Too many requests";

    public string Remark => "The API responds with 429 and says in a header of its own how long to wait. The call waits that long and goes on.";

    public async Task<IRenderable> ServeAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        var sandbox = new FanslySandbox();
        sandbox.FailNext(SandboxFault.TooManyRequests(TimeSpan.FromSeconds(1)));
        using FanslyClient fansly = sandbox.CreateClient();
        var watch = Stopwatch.StartNew();

        int messages = await CallAsync(fansly.Account("fansly_acc_1"), cancellationToken);

        return new Text($"{messages} message after {watch.Elapsed.TotalSeconds:F1} s and {sandbox.Requests.Count} requests.");
    }

    private static async Task<int> CallAsync(IFanslyAccount account, CancellationToken cancellationToken)
    {
        var messages = account.ChatMessages.ListAsync("chat");
        var page = await messages.GetPageAsync(null, cancellationToken);

        return page.Items.Count;
    }
}
