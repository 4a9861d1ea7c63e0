using System.Diagnostics;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FanslyGenerated.Cli.Tour;

/// <summary>Leads through the demos. In a wide terminal the code stands beside what it did, in a narrow one above it.</summary>
internal sealed class TourGuide
{
    private const int WideEnough = 140;

    private readonly IAnsiConsole _console;

    public TourGuide(IAnsiConsole console) => _console = console;

    public async Task ShowAsync(IReadOnlyList<IDemo> demos, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        _console.MarkupLine("[bold]FanslyGenerated[/]: a tour on the documented responses, without a key and without the network.");

        for (int i = 0; i < demos.Count; i++)
        {
            IDemo demo = demos[i];
            _console.WriteLine();
            _console.Write(new Rule($"[bold]{i + 1}/{demos.Count}  {Markup.Escape(demo.Title)}[/]").LeftJustified());
            _console.WriteLine();
            _console.Write(new Text(demo.Remark + "\n\n"));
            IRenderable outcome = await demo.ServeAsync(_console, cancellationToken);
            Show(new Panel(new Text(DemoCode.Of(demo))).Header("C#").Padding(1, 0), outcome);
        }

        _console.WriteLine();
        _console.MarkupLineInterpolated($"[green]That was the tour[/]: {demos.Count} parts in {watch.Elapsed.TotalSeconds:F1} s.");
    }

    private void Show(IRenderable code, IRenderable outcome)
    {
        if (_console.Profile.Width < WideEnough)
        {
            _console.Write(code);
            _console.WriteLine();
            _console.Write(outcome);
            _console.WriteLine();
            return;
        }

        var grid = new Grid().AddColumn(new GridColumn().PadLeft(0).PadRight(3)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        _console.Write(grid.AddRow(code, outcome));
    }
}
