using System.Diagnostics;

namespace FanslyGenerated.Benchmarks.LongRuns.Pacing;

/// <summary>Counts as exactly as a server can: in any 60 seconds, no more than the limit is let in.</summary>
internal sealed class SlidingWindow(int limit)
{
    private readonly object _lock = new();
    private readonly Queue<long> _arrivals = [];

    /// <summary>How many were let in, from the first on.</summary>
    public int Accepted { get; private set; }

    /// <summary>How many were one too many.</summary>
    public int Refused { get; private set; }

    public bool TryEnter()
    {
        lock (_lock)
        {
            long now = Stopwatch.GetTimestamp();

            while (_arrivals.TryPeek(out long oldest) && Stopwatch.GetElapsedTime(oldest, now) >= TimeSpan.FromMinutes(1))
            {
                _arrivals.Dequeue();
            }

            if (_arrivals.Count >= limit)
            {
                Refused++;
                return false;
            }

            _arrivals.Enqueue(now);
            Accepted++;
            return true;
        }
    }
}
