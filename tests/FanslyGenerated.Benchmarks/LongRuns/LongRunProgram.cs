using FanslyGenerated.Benchmarks.LongRuns.Cancelling;
using FanslyGenerated.Benchmarks.LongRuns.Faults;
using FanslyGenerated.Benchmarks.LongRuns.Pacing;
using FanslyGenerated.Benchmarks.LongRuns.Walking;

namespace FanslyGenerated.Benchmarks.LongRuns;

/// <summary>Runs the long runs, all or those that are named, and prints their figures as a table for README.md.</summary>
internal static class LongRunProgram
{
    private static readonly ILongRun[] s_runs = [new PacingRun(), new MemoryRun(), new FaultyRun(), new CancellationRun()];

    /// <returns>0 where every bound was kept, 1 where one was missed, 2 where there is no such run.</returns>
    public static async Task<int> RunAsync(string[] names)
    {
        if (names is [MessageWalk.Name, var server])
        {
            await MessageWalk.RunAsync(new Uri(server));
            return 0;
        }

        if (names.Except(s_runs.Select(static run => run.Name)).FirstOrDefault() is { } unknown)
        {
            Console.Error.WriteLine($"There is no run '{unknown}'. There are: {string.Join(", ", s_runs.Select(static run => run.Name))}.");
            return 2;
        }

        int missed = 0;
        Console.WriteLine("| run | figure | measured | bound |");
        Console.WriteLine("|---|---|---|---|");

        foreach (ILongRun run in s_runs.Where(run => names.Length == 0 || names.Contains(run.Name)))
        {
            await foreach (Figure figure in run.RunAsync())
            {
                missed += figure.IsKept ? 0 : 1;
                Console.WriteLine($"| {run.Name} | {figure.What} | {figure.Measured}{(figure.IsKept ? "" : " **missed**")} | {figure.Bound} |");
            }
        }

        if (missed > 0)
        {
            Console.Error.WriteLine($"Bounds missed: {missed}.");
        }

        return missed == 0 ? 0 : 1;
    }
}
