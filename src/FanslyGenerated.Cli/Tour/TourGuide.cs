using System.Diagnostics;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FanslyGenerated.Cli.Tour;

/// <summary>Leads through the scenes. In a wide terminal the code stands beside what it did, in a narrow one above it.</summary>
internal sealed class TourGuide
{
    private const int WideEnough = 140;

    private readonly IAnsiConsole _console;

    public TourGuide(IAnsiConsole console) => _console = console;

    public async Task ShowAsync(IReadOnlyList<IScene> scenes, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        _console.MarkupLine("[bold]FanslyGenerated[/]: a tour on the documented answers, without a key and without the network.");

        for (int i = 0; i < scenes.Count; i++)
        {
            IScene scene = scenes[i];
            _console.WriteLine();
            _console.Write(new Rule($"[bold]{i + 1}/{scenes.Count}  {Markup.Escape(scene.Title)}[/]").LeftJustified());
            _console.WriteLine();
            _console.Write(new Text(scene.Remark + "\n\n"));
            IRenderable outcome = await scene.PlayAsync(_console, cancellationToken);
            Show(new Panel(new Text(SceneCode.Of(scene))).Header("C#").Padding(1, 0), outcome);
        }

        _console.WriteLine();
        _console.MarkupLineInterpolated($"[green]That was the tour[/]: {scenes.Count} parts in {watch.Elapsed.TotalSeconds:F1} s.");
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
