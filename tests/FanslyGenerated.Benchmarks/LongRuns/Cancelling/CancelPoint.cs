using System.Diagnostics;

namespace FanslyGenerated.Benchmarks.LongRuns.Cancelling;

/// <summary>Somewhere that a call can be when it is cancelled.</summary>
/// <param name="Name">Where that is.</param>
/// <param name="SetAsync">Makes a client that makes as many calls as it is asked for, and gets them there.</param>
internal sealed record CancelPoint(string Name, Func<int, Task<WaitingCalls>> SetAsync)
{
    /// <summary>Brings callers there, and cancels one after the other, while all the others wait.</summary>
    /// <returns>How many milliseconds after its cancellation each of them ended.</returns>
    public async Task<double[]> CancelEachAsync(int callers)
    {
        CancellationTokenSource[] sources = [.. Enumerable.Range(0, callers).Select(static _ => new CancellationTokenSource())];
        await using WaitingCalls waiting = await SetAsync(callers);
        Task<long>[] calls = await StartAsync(waiting, sources);
        double[] latencies = new double[callers];

        for (int number = 0; number < callers; number++)
        {
            long start = Stopwatch.GetTimestamp();
            sources[number].Cancel();
            latencies[number] = Stopwatch.GetElapsedTime(start, await calls[number]).TotalMilliseconds;
        }

        return latencies;
    }

    /// <summary>Brings callers there, and cancels all of them by one token.</summary>
    /// <returns>How many milliseconds after that each of them ended.</returns>
    public async Task<double[]> CancelAllAsync(int callers)
    {
        using var source = new CancellationTokenSource();
        await using WaitingCalls waiting = await SetAsync(callers);
        Task<long>[] calls = await StartAsync(waiting, [.. Enumerable.Repeat(source, callers)]);
        long start = Stopwatch.GetTimestamp();
        source.Cancel();
        long[] ends = await Task.WhenAll(calls);

        return [.. ends.Select(end => Stopwatch.GetElapsedTime(start, end).TotalMilliseconds)];
    }

    private static async Task<Task<long>[]> StartAsync(WaitingCalls waiting, CancellationTokenSource[] sources)
    {
        Task<long>[] calls = [.. sources.Select(source => EndAsync(waiting.CallAsync(source.Token)))];
        await waiting.Reached;

        // What the server has seen or sent takes a moment to be seen by the client.
        await Task.Delay(100);
        return calls;
    }

    private static async Task<long> EndAsync(Task call)
    {
        try
        {
            await call;
        }
        catch (OperationCanceledException)
        {
            return Stopwatch.GetTimestamp();
        }

        throw new InvalidOperationException("A call ended before it was cancelled.");
    }
}
