namespace FanslyGenerated.Resilience;

/// <summary>
/// Closed for a while after the API refused a request as one too many: no caller on this key is let through then. Calls wait
/// for it, or learn how long it stays closed where that is longer than they may wait.
/// </summary>
/// <remarks>
/// A wait may be a mistake: of a proxy, or of a unit. So none is longer than an hour, and in a long one a call goes through
/// each minute. What the API returns that one counts, even if it is a shorter wait than before.
/// </remarks>
internal sealed class RateLimitGate(TimeProvider time, TimeSpan longestWait)
{
    public static readonly TimeSpan LongestClosure = TimeSpan.FromHours(1);

    private static readonly TimeSpan s_longWait = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan s_betweenProbes = TimeSpan.FromMinutes(1);

    private readonly object _lock = new();
    private readonly long _start = time.GetTimestamp();
    private long _opensAt;
    private long _nextProbeAt = long.MaxValue;

    /// <summary>One that was never closed need not look at the clock.</summary>
    public bool IsOpen => Volatile.Read(ref _opensAt) == 0 || Left <= TimeSpan.Zero;

    private TimeSpan Left => Until(Volatile.Read(ref _opensAt));

    /// <summary>Closes for the given time, or for longer if it already was; the newest word counts where a probe asked for it.</summary>
    public void Close(TimeSpan duration, bool isProbe)
    {
        duration = duration < LongestClosure ? duration : LongestClosure;

        lock (_lock)
        {
            long now = time.GetElapsedTime(_start).Ticks;
            long opensAt = now + duration.Ticks;

            if (opensAt > _opensAt || isProbe)
            {
                Volatile.Write(ref _opensAt, opensAt);
                _nextProbeAt = duration > s_longWait ? now + s_betweenProbes.Ticks : long.MaxValue;
            }
        }
    }

    /// <summary>Opens early: the API has let a probe through.</summary>
    public void Open()
    {
        lock (_lock)
        {
            Volatile.Write(ref _opensAt, 0);
        }
    }

    /// <summary>Waits until it is open. It may have been closed anew meanwhile, so it looks again.</summary>
    public async ValueTask<GatePass> PassAsync(TimeSpan remaining, CancellationToken cancellationToken)
    {
        long start = time.GetTimestamp();

        while (Left is var left && left > TimeSpan.Zero)
        {
            if (TakeProbe())
            {
                return new GatePass(Left: null, IsProbe: true);
            }

            if (left > longestWait || left >= remaining - time.GetElapsedTime(start))
            {
                return new GatePass(left, IsProbe: false);
            }

            TimeSpan probe = Until(Volatile.Read(ref _nextProbeAt));
            TimeSpan wait = left < probe ? left : probe;

            // Timers count whole milliseconds and drop the rest, which would make the last of them a loop at full speed.
            wait = TimeSpan.FromMilliseconds(Math.Max(1, Math.Ceiling(wait.TotalMilliseconds)));
            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
        }

        return default;
    }

    private bool TakeProbe()
    {
        if (Until(Volatile.Read(ref _nextProbeAt)) > TimeSpan.Zero)
        {
            return false;
        }

        lock (_lock)
        {
            bool isDue = Until(_nextProbeAt) <= TimeSpan.Zero;

            if (isDue)
            {
                Volatile.Write(ref _nextProbeAt, (time.GetElapsedTime(_start) + s_betweenProbes).Ticks);
            }

            return isDue;
        }
    }

    private TimeSpan Until(long moment) => TimeSpan.FromTicks(moment) - time.GetElapsedTime(_start);
}
