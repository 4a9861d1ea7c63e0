using Spectre.Console;
using Spectre.Console.Rendering;

namespace FanslyGenerated.Cli.Tour;

/// <summary>One part of the tour. Its method <c>CallAsync</c> is shown to the reader word for word.</summary>
internal interface IDemo
{
    string Title { get; }

    /// <summary>What to look at, in a sentence or two.</summary>
    string Remark { get; }

    /// <summary>Runs the demo and returns what it shows.</summary>
    Task<IRenderable> ServeAsync(IAnsiConsole console, CancellationToken cancellationToken);
}
