namespace FanslyGenerated.Benchmarks.LongRuns;

/// <summary>A run that takes minutes, and shows what no test of a second can.</summary>
internal interface ILongRun
{
    /// <summary>What it is started by.</summary>
    string Name { get; }

    /// <summary>Runs, and reports what it measured as soon as it knows.</summary>
    IAsyncEnumerable<Figure> RunAsync();
}
