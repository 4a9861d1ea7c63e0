using FanslyGenerated.Benchmarks.Soaks.Cancelling;
using FanslyGenerated.Benchmarks.Soaks.Faults;
using FanslyGenerated.Benchmarks.Soaks.Pacing;
using FanslyGenerated.Benchmarks.Soaks.Walking;

namespace FanslyGenerated.Benchmarks.Soaks;

/// <summary>Runs the long runs, all or those that are named, and prints their figures as a table for README.md.</summary>
internal static class SoakProgram
{
    private static readonly ISoak[] s_soaks = [new PacingSoak(), new MemorySoak(), new FaultySoak(), new CancellationSoak()];

    /// <returns>0 where every bound was kept, 1 where one was missed, 2 where there is no such run.</returns>
    public static async Task<int> RunAsync(string[] names)
    {
        if (names is [MessageWalk.Name, var server])
        {
            await MessageWalk.RunAsync(new Uri(server));
            return 0;
        }

        if (names.Except(s_soaks.Select(static soak => soak.Name)).FirstOrDefault() is { } unknown)
        {
            Console.Error.WriteLine($"There is no run '{unknown}'. There are: {string.Join(", ", s_soaks.Select(static soak => soak.Name))}.");
            return 2;
        }

        int missed = 0;
        Console.WriteLine("| run | figure | measured | bound |");
        Console.WriteLine("|---|---|---|---|");

        foreach (ISoak soak in s_soaks.Where(soak => names.Length == 0 || names.Contains(soak.Name)))
        {
            await foreach (Figure figure in soak.RunAsync())
            {
                missed += figure.IsKept ? 0 : 1;
                Console.WriteLine($"| {soak.Name} | {figure.What} | {figure.Measured}{(figure.IsKept ? "" : " **missed**")} | {figure.Bound} |");
            }
        }

        if (missed > 0)
        {
            Console.Error.WriteLine($"Bounds missed: {missed}.");
        }

        return missed == 0 ? 0 : 1;
    }
}
