namespace FanslyGenerated.Tests.Time;

/// <summary>
/// A clock that stands still until a test moves it. With <see cref="SkipsWaits"/> it jumps ahead whenever somebody waits,
/// but not for deadlines, which tokens keep: those a test has to let pass.
/// </summary>
internal sealed class FakeTime : TimeProvider
{
    private readonly object _lock = new();
    private readonly List<FakeTimer> _timers = [];
    private readonly List<TimeSpan> _waits = [];
    private TimeSpan _now;

    public bool SkipsWaits { get; init; }

    /// <summary>How far the wall clock is off; waits do not go by it.</summary>
    public TimeSpan WallClockError { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public TimeSpan Now
    {
        get
        {
            lock (_lock)
            {
                return _now;
            }
        }
    }

    /// <summary>The waits that were skipped.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_lock)
            {
                return [.. _waits];
            }
        }
    }

    /// <summary>When the next timer is due.</summary>
    public TimeSpan? NextDue
    {
        get
        {
            lock (_lock)
            {
                return _timers.Min(static timer => timer.Due);
            }
        }
    }

    public override long GetTimestamp() => Now.Ticks;

    public override DateTimeOffset GetUtcNow()
        => new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero) + Now + WallClockError;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, callback, state);

        lock (_lock)
        {
            _timers.Add(timer);
        }

        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan by) => AdvanceTo(Now + by);

    /// <summary>Moves on, and fires what is due on the way, in order.</summary>
    public void AdvanceTo(TimeSpan end)
    {
        while (true)
        {
            FakeTimer? next;

            lock (_lock)
            {
                next = _timers.Where(timer => timer.Due <= end).MinBy(static timer => timer.Due);
                _now = Later(_now, next?.Due ?? end);
                next?.Stop();
            }

            if (next is null)
            {
                return;
            }

            next.Fire();
        }
    }

    internal void Schedule(FakeTimer timer, TimeSpan dueTime)
    {
        TimeSpan due;

        lock (_lock)
        {
            bool isNever = dueTime == Timeout.InfiniteTimeSpan;
            due = _now + dueTime;
            timer.Due = isNever ? null : due;

            if (isNever || !SkipsWaits || timer.IsDeadline)
            {
                return;
            }

            _waits.Add(dueTime);
        }

        ThreadPool.QueueUserWorkItem(_ => AdvanceTo(due));
    }

    internal void Remove(FakeTimer timer)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
            timer.Due = null;
        }
    }

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
