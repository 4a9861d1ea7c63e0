using Spectre.Console;
using Spectre.Console.Rendering;

namespace FanslyGenerated.Cli.Tour;

/// <summary>One part of the tour. Its method <c>CallAsync</c> is shown to the reader word for word.</summary>
internal interface IDemo
{
    string Title { get; }

    /// <summary>What to look at, in a sentence or two.</summary>
    string Remark { get; }

    /// <summary>Plays the part and gives what it came to.</summary>
    Task<IRenderable> ServeAsync(IAnsiConsole console, CancellationToken cancellationToken);
}
