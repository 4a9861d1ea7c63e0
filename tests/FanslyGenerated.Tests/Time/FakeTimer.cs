namespace FanslyGenerated.Tests.Time;

/// <summary>A timer of a <see cref="FakeTime"/>. None of those that are tested repeats.</summary>
internal sealed class FakeTimer(FakeTime time, TimerCallback callback, object? state) : ITimer
{
    public TimeSpan? Due { get; set; }

    /// <summary>Whether it bounds something, and nobody sleeps until it fires.</summary>
    public bool IsDeadline => state is CancellationTokenSource;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        time.Schedule(this, dueTime);
        return true;
    }

    public void Stop() => Due = null;

    public void Fire() => callback(state);

    public void Dispose() => time.Remove(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
