using FanslyGenerated.Cli.Tour;
using FanslyGenerated.Testing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FanslyGenerated.Cli.Demos;

/// <summary>A paid message, and one that is refused before it is sent.</summary>
internal sealed class PaidMessageDemo : IDemo
{
    public string Title => "A paid message";

    public string Remark => "A message is on the wire once, whatever happens. What cannot be sold is refused before anything is sent.";

    public async Task<IRenderable> ServeAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        var sandbox = new FanslySandbox();
        using FanslyClient fansly = sandbox.CreateClient();

        string outcome = await CallAsync(fansly.Account("fansly_acc_1"));

        return new Text($"{outcome}\nRequests sent: {sandbox.Requests.Count}, with the body\n{sandbox.Requests[0].Body}");
    }

    private static async Task<string> CallAsync(IFanslyAccount account)
    {
        SentMessage sent = await account.ChatMessages.SendAsync("chat", new()
        {
            Content = "Hi",
            MediaId = "media",
            AccessType = AccessType.Ppv,
            Price = 4m,
        });

        try
        {
            await account.ChatMessages.SendAsync(
                "chat", new() { Content = "Hi", MediaId = "media", Price = 5m });
            return "Both were sent.";
        }
        catch (ArgumentException exception)
        {
            return $"""
                Sent {sent.Id} at {sent.CreatedAt:HH:mm:ss.fff}.
                Refused: {exception.Message}
                """;
        }
    }
}
