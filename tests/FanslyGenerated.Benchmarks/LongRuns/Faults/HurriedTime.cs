namespace FanslyGenerated.Benchmarks.LongRuns.Faults;

/// <summary>A clock that runs many times as fast as the real one, so that waits of half a second take milliseconds.</summary>
internal sealed class HurriedTime(int factor) : TimeProvider
{
    public override long TimestampFrequency => System.TimestampFrequency;

    public override long GetTimestamp() => System.GetTimestamp() * factor;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => new Timer(System.CreateTimer(callback, state, Hurried(dueTime), Hurried(period)), this);

    /// <summary>No wait becomes none at all, since a timer of no time is one that fires at once.</summary>
    private TimeSpan Hurried(TimeSpan time)
        => time <= TimeSpan.Zero ? time : TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds / factor));

    private sealed class Timer(ITimer timer, HurriedTime time) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(time.Hurried(dueTime), time.Hurried(period));

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
