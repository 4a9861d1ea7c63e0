using FanslyGenerated.Cli.Tour;
using FanslyGenerated.Testing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FanslyGenerated.Cli.Demos;

/// <summary>A failure inside a response that HTTP calls a success.</summary>
internal sealed class HiddenFailureDemo : IDemo
{
    public string Title => "A failure hidden in an HTTP 200";

    public string Remark => "HTTP says 200 and so does the envelope, but the platform inside it said 403. That is a typed error, and not an empty list.";

    public async Task<IRenderable> ServeAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        var sandbox = new FanslySandbox();
        sandbox.FailNext(SandboxFault.Hidden(403));
        using FanslyClient fansly = sandbox.CreateClient();

        return new Text(await CallAsync(fansly.Account("fansly_acc_1")));
    }

    private static async Task<string> CallAsync(IFanslyAccount account)
    {
        try
        {
            await account.Analytics.GetMediaAsync("offer");
            return "It went well.";
        }
        catch (ApiForbiddenException exception)
        {
            return $"""
                HTTP {exception.StatusCode}
                envelope {exception.EnvelopeStatus}
                platform {exception.InnerStatus}
                {exception.Message}
                """;
        }
    }
}
