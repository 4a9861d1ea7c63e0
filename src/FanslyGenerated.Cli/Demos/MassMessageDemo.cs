using FanslyGenerated.Cli.Tour;
using FanslyGenerated.Testing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FanslyGenerated.Cli.Demos;

/// <summary>Sent mass messages and how many fans read them.</summary>
internal sealed class MassMessageDemo : IDemo
{
    public string Title => "Sent mass messages";

    public string Remark => "A list is walked item by item; its pages are requested as they are needed.";

    public async Task<IRenderable> ServeAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        var sandbox = new FanslySandbox();
        sandbox.Operation("MassMessages_ListSent").ServePages(TourData.MassMessages(0, 3), TourData.MassMessages(3, 3));
        using FanslyClient fansly = sandbox.CreateClient();

        Table table = await CallAsync(fansly.Account("fansly_acc_1"));

        return table;
    }

    private static async Task<Table> CallAsync(IFanslyAccount account)
    {
        var table = new Table().AddColumns("sent", "text", "to", "read", "rate");

        await foreach (var message in account.MassMessages.ListSentAsync())
        {
            DeliveryStatistics stats = message.Stats;
            table.AddRow(
                $"{message.CreatedAt:MMM dd HH:mm}",
                message.Content,
                $"{stats.Total:N0}",
                $"{stats.Read:N0}",
                $"{(double)stats.Read / stats.Total:P0}");
        }

        return table;
    }
}
