using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace FanslyGenerated.TestKit;

/// <summary>
/// A clock that jumps ahead whenever something waits, but not for deadlines, which tokens keep: those a test has to let pass.
/// </summary>
internal sealed class SkippingClock() : FakeTimeProvider(new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero))
{
    private readonly object _jump = new();
    private readonly ConcurrentQueue<TimeSpan> _waits = [];

    /// <summary>The waits that were skipped.</summary>
    public IReadOnlyCollection<TimeSpan> Waits => _waits;

    public TimeSpan Elapsed => GetUtcNow() - Start;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
        ITimer skipped = state is CancellationTokenSource ? timer : new SkippedTimer(this, timer);
        skipped.Change(dueTime, period);
        return skipped;
    }

    /// <summary>Jumps on another thread: whoever starts a timer may hold a lock that its callback takes.</summary>
    private void Skip(TimeSpan wait)
    {
        DateTimeOffset end = GetUtcNow() + wait;
        _waits.Enqueue(wait);
        ThreadPool.QueueUserWorkItem(_ =>
        {
            lock (_jump)
            {
                TimeSpan left = end - GetUtcNow();
                Advance(left > TimeSpan.Zero ? left : TimeSpan.Zero);
            }
        });
    }

    private sealed class SkippedTimer(SkippingClock clock, ITimer timer) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            bool isChanged = timer.Change(dueTime, period);

            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                clock.Skip(dueTime);
            }

            return isChanged;
        }

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
