using FanslyGenerated.Http;

namespace FanslyGenerated.Pacing;

/// <summary>Closed for a while after the API refused a request as one too many: nobody on this key is let through then.</summary>
internal sealed class RateLimitGate(TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();
    private long _opensAt;

    /// <summary>One that was never closed need not look at the clock.</summary>
    public bool IsOpen => Volatile.Read(ref _opensAt) == 0 || Left <= TimeSpan.Zero;

    private TimeSpan Left => TimeSpan.FromTicks(Volatile.Read(ref _opensAt)) - time.GetElapsedTime(_start);

    /// <summary>Closes for the given time, or for longer if it already was.</summary>
    public void Close(TimeSpan duration)
    {
        long opensAt = (time.GetElapsedTime(_start) + duration).Ticks;
        long known = Volatile.Read(ref _opensAt);

        while (opensAt > known)
        {
            long found = Interlocked.CompareExchange(ref _opensAt, opensAt, known);
            if (found == known)
            {
                return;
            }

            known = found;
        }
    }

    /// <summary>Waits until it is open. It may have been closed anew meanwhile, so it looks again.</summary>
    /// <returns>False where that would take longer than the call has left.</returns>
    public async ValueTask<bool> PassAsync(CallRun run)
    {
        while (Left is var left && left > TimeSpan.Zero)
        {
            if (left >= run.Remaining)
            {
                return false;
            }

            // Timers count whole milliseconds and drop the rest, which would make the last of them a loop at full speed.
            var wait = TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds));
            await Task.Delay(wait, time, run.Token).ConfigureAwait(false);
        }

        return true;
    }
}
