namespace FanslyGenerated.Benchmarks.LongRuns.Cancelling;

/// <summary>Crowds of callers that are cancelled, wherever they are: how long each takes to end.</summary>
internal sealed class CancellationRun : ILongRun
{
    private const double MostMilliseconds = 50;

    /// <summary>So many rounds with so many callers that one in a hundred can be seen.</summary>
    private static readonly (int Callers, int Rounds)[] s_crowds = [(1, 200), (64, 20), (512, 5)];

    public string Name => "cancellation";

    public async IAsyncEnumerable<Figure> RunAsync()
    {
        foreach (CancelPoint point in CancelPoints.All)
        {
            foreach ((int callers, int rounds) in s_crowds)
            {
                List<double> latencies = await MeasureAsync(point.CancelEachAsync, callers, rounds);
                yield return new(
                    $"{point.Name}, each of {callers}",
                    Show(latencies),
                    $"p99 ≤ {MostMilliseconds} ms",
                    At(latencies, 0.99) <= MostMilliseconds);
            }

        }

        // A token calls its listeners one by one, and exceptions unwind on as many processors as there are: how long the last
        // of a crowd takes is the machine's to say, and most of it HttpClient's.
        foreach (CancelPoint point in CancelPoints.All.Append(CancelPoints.HttpClientAlone))
        {
            (int callers, int rounds) = s_crowds[^1];
            List<double> latencies = await MeasureAsync(point.CancelAllAsync, callers, rounds);
            yield return Figure.Of($"{point.Name}, {callers} by one token", Show(latencies));
        }
    }

    private static async Task<List<double>> MeasureAsync(Func<int, Task<double[]>> cancel, int callers, int rounds)
    {
        // The first round compiles what has not been called yet.
        await cancel(callers);
        List<double> latencies = [];

        for (int round = 0; round < rounds; round++)
        {
            latencies.AddRange(await cancel(callers));
        }

        latencies.Sort();
        return latencies;
    }

    private static string Show(List<double> sorted)
        => $"p50 {At(sorted, 0.5):N1}, p99 {At(sorted, 0.99):N1}, max {sorted[^1]:N1} ms";

    private static double At(List<double> sorted, double share) => sorted[(int)Math.Ceiling(sorted.Count * share) - 1];
}
