using FanslyGenerated.Cli.Tour;
using FanslyGenerated.Testing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FanslyGenerated.Cli.Demos;

/// <summary>A media offer's views and how long viewers stayed.</summary>
internal sealed class MediaDemo : IDemo
{
    public string Title => "A media offer's views and engagement";

    public string Remark => "Milliseconds on the wire are DateTimeOffset and TimeSpan here. The API's datapoints come in no order, so they are sorted.";

    public async Task<IRenderable> ServeAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        var sandbox = new FanslySandbox();
        sandbox.Operation("Analytics_GetMedia").ServePayloads(TourData.Statistics());
        using FanslyClient fansly = sandbox.CreateClient();

        return await CallAsync(fansly.Account("fansly_acc_1"), TourData.Today.AddDays(-7));
    }

    private static async Task<IRenderable> CallAsync(IFanslyAccount account, DateTimeOffset since)
    {
        MediaStatistics statistics = await account.Analytics.GetMediaAsync(
            "offer", new() { AfterDate = since, Period = TimeSpan.FromDays(1) });

        var days = statistics.Dataset.Datapoints.OrderBy(day => day.Timestamp);
        BarChart views = Chart("views a day");
        BarChart engagement = Chart("seconds a viewer");

        foreach (MediaDatapoint day in days)
        {
            string date = $"{day.Timestamp:MMM dd}";
            long viewers = day.Stats.Sum(source => source.UniqueViewers);
            TimeSpan time = new(day.Stats.Sum(s => s.InteractionTime.Ticks));

            views.AddItem(date, day.Stats.Sum(s => s.Views), Color.Blue);
            engagement.AddItem(
                date, Math.Round(time.TotalSeconds / viewers, 1), Color.Green);
        }

        return new Rows(views, new Text(""), engagement);
    }

    private static BarChart Chart(string label) => new BarChart().Label(label).LeftAlignLabel().Width(60);
}
