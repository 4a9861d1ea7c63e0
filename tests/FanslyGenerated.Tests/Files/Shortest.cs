using System.Diagnostics;

namespace FanslyGenerated.Tests.Files;

/// <summary>
/// Takes the shortest of a few measurements: code that is compiled on its first run and machines that are busy make one of
/// them long, and only what waits makes all of them long.
/// </summary>
internal static class Shortest
{
    /// <param name="prepare">Comes up to the moment from which time counts, and returns what is timed.</param>
    public static async Task<TimeSpan> OfAsync(Func<Task<Func<Task>>> prepare)
    {
        TimeSpan shortest = TimeSpan.MaxValue;

        for (int run = 0; run < 5; run++)
        {
            Func<Task> timed = await prepare();
            long start = Stopwatch.GetTimestamp();
            await timed();
            TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
            shortest = elapsed < shortest ? elapsed : shortest;
        }

        return shortest;
    }
}
