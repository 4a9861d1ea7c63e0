using System.Threading.RateLimiting;
using FanslyGenerated.Resilience;
using FluentAssertions;
using Microsoft.Extensions.Time.Testing;

namespace FanslyGenerated.Tests.Pacing;

public sealed class EvenPacerTests
{
    private readonly FakeTimeProvider _time = new();

    private TimeSpan Now => _time.GetUtcNow() - _time.Start;

    /// <summary>
    /// An hour against a window that slides exactly. Timers fire up to 15 ms late, as on a busy machine, and requests take
    /// up to 300 ms to arrive, each another time.
    /// </summary>
    [Theory]
    [InlineData(600)]
    [InlineData(1000)]
    public async Task P9_It_holds_99_percent_of_the_limit_for_an_hour_and_no_window_has_one_too_many(int limit)
    {
        var random = new Random(limit);
        var arrivals = new List<TimeSpan>();
        using var pacer = new EvenPacer(limit, _time);

        while (Now < TimeSpan.FromHours(1))
        {
            ValueTask<RateLimitLease> turn = pacer.AcquireAsync();
            PassTurn(pacer, () => random.Next(1, 17));
            (await turn).IsAcquired.Should().BeTrue();
            arrivals.Add(Now + TimeSpan.FromMilliseconds(random.Next(300)));
        }

        arrivals.Sort();
        MostInAnyMinute(arrivals).Should().BeLessThanOrEqualTo(limit);
        LeastInTenMinutes(arrivals).Should().BeGreaterThanOrEqualTo((int)(limit * 10 * 0.99));
    }

    [Fact]
    public async Task It_slows_down_to_a_limit_that_is_reported_to_it_and_returns_to_what_was_asked_for()
    {
        using var pacer = new EvenPacer(600, _time);

        pacer.Adapt(60).Should().BeTrue();
        TimeSpan slow = await TurnAsync(pacer, 11);
        pacer.Adapt(6000).Should().BeTrue();
        TimeSpan fast = await TurnAsync(pacer, 11);
        pacer.Adapt(600).Should().BeFalse();

        slow.Should().BeCloseTo(TimeSpan.FromSeconds(10.1), TimeSpan.FromSeconds(0.3));
        fast.Should().BeCloseTo(TimeSpan.FromSeconds(1.1), TimeSpan.FromSeconds(0.1), "no turn of the slower pace is waited for any more");
    }

    [Fact]
    public async Task F123_A_limit_that_was_a_mistake_costs_no_minute_once_a_higher_one_is_stated()
    {
        using var pacer = new EvenPacer(600, _time);
        await pacer.AcquireAsync();
        pacer.Adapt(1);
        Task<RateLimitLease> waiting = pacer.AcquireAsync().AsTask();
        _time.Advance(TimeSpan.FromSeconds(1));
        waiting.IsCompleted.Should().BeFalse("the limit is 1 so far");

        pacer.Adapt(600);
        _time.Advance(TimeSpan.FromMilliseconds(2));

        (await waiting.WaitAsync(TimeSpan.FromSeconds(10))).IsAcquired.Should().BeTrue();
    }

    [Fact]
    public async Task F123_A_lower_limit_counts_what_was_sent_under_the_higher_one()
    {
        using var pacer = new EvenPacer(600, _time);
        await TurnAsync(pacer, 300);
        TimeSpan start = Now;

        pacer.Adapt(60);
        await TurnAsync(pacer, 1);

        (Now - start).Should().BeCloseTo(TimeSpan.FromSeconds(54.3), TimeSpan.FromSeconds(0.5), "then 59 are left in the window");
    }

    [Fact]
    public async Task F124_A_turn_in_which_nothing_was_sent_is_the_next_callers()
    {
        using var pacer = new EvenPacer(1, _time);
        var unused = (TurnLease)await pacer.AcquireAsync();
        Task<RateLimitLease> waiting = pacer.AcquireAsync().AsTask();

        unused.GiveBack();
        unused.GiveBack();

        (await waiting.WaitAsync(TimeSpan.FromSeconds(10))).IsAcquired.Should().BeTrue();
        pacer.AttemptAcquire().IsAcquired.Should().BeFalse("there was one turn to give back");
    }

    [Fact]
    public async Task F83_A_caller_that_gives_up_leaves_its_turn_to_the_next()
    {
        using var pacer = new EvenPacer(60, _time);
        using var cancellation = new CancellationTokenSource();
        await pacer.AcquireAsync();
        Task<RateLimitLease> leaving = pacer.AcquireAsync(1, cancellation.Token).AsTask();
        Task<RateLimitLease> staying = pacer.AcquireAsync().AsTask();

        await cancellation.CancelAsync();
        _time.Advance(TimeSpan.FromSeconds(1.1));

        (await staying.WaitAsync(TimeSpan.FromSeconds(10))).IsAcquired.Should().BeTrue();
        await leaving.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        pacer.GetStatistics()!.CurrentQueuedCount.Should().Be(0);
    }

    [Fact]
    public async Task Turns_come_in_the_order_in_which_they_were_asked_for()
    {
        using var pacer = new EvenPacer(60, _time);
        await pacer.AcquireAsync();
        var order = new List<int>();
        Task[] waiting = [.. Enumerable.Range(0, 5).Select(async number =>
        {
            await pacer.AcquireAsync();
            lock (order)
            {
                order.Add(number);
            }
        })];

        for (int turn = 0; turn < 5; turn++)
        {
            int before = order.Count;
            PassTurn(pacer);
            SpinWait.SpinUntil(() => order.Count > before, TimeSpan.FromSeconds(10));
        }

        await Task.WhenAll(waiting);
        order.Should().Equal(0, 1, 2, 3, 4);
    }

    [Fact]
    public async Task Disposing_it_ends_all_that_wait()
    {
        var pacer = new EvenPacer(1, _time);
        await pacer.AcquireAsync();
        Task<RateLimitLease> waiting = pacer.AcquireAsync().AsTask();

        pacer.Dispose();

        await waiting.Invoking(task => task).Should().ThrowAsync<ObjectDisposedException>();
        await pacer.Invoking(async gone => await gone.AcquireAsync()).Should().ThrowAsync<ObjectDisposedException>();
    }

    [Fact]
    public void Whoever_does_not_want_to_wait_gets_a_turn_only_if_there_is_one()
    {
        using var pacer = new EvenPacer(60, _time);

        pacer.AttemptAcquire().IsAcquired.Should().BeTrue();
        pacer.AttemptAcquire().IsAcquired.Should().BeFalse();
        _time.Advance(TimeSpan.FromSeconds(1.1));
        pacer.AttemptAcquire().IsAcquired.Should().BeTrue();
    }

    private async Task<TimeSpan> TurnAsync(EvenPacer pacer, int turns)
    {
        TimeSpan start = Now;

        for (int turn = 0; turn < turns; turn++)
        {
            ValueTask<RateLimitLease> lease = pacer.AcquireAsync();
            PassTurn(pacer);
            await lease;
        }

        return Now - start;
    }

    /// <summary>Moves on by so many milliseconds at a time until the first in the queue has its turn.</summary>
    private void PassTurn(EvenPacer pacer, Func<int>? milliseconds = null)
    {
        long queued = Queued();

        while (queued > 0 && Queued() == queued)
        {
            // Not by Advance, which sleeps for a real millisecond each time.
            _time.SetUtcNow(_time.GetUtcNow() + TimeSpan.FromMilliseconds(milliseconds?.Invoke() ?? 1));
        }

        long Queued() => pacer.GetStatistics()!.CurrentQueuedCount;
    }

    private static int MostInAnyMinute(List<TimeSpan> arrivals)
    {
        int first = 0, most = 0;

        for (int last = 0; last < arrivals.Count; last++)
        {
            while (arrivals[last] - arrivals[first] >= TimeSpan.FromMinutes(1))
            {
                first++;
            }

            most = Math.Max(most, last - first + 1);
        }

        return most;
    }

    /// <summary>Ten minutes that start with each whole minute after the first.</summary>
    private static int LeastInTenMinutes(List<TimeSpan> arrivals)
        => Enumerable.Range(1, 49).Min(minute => arrivals.Count(
            arrival => arrival >= TimeSpan.FromMinutes(minute) && arrival < TimeSpan.FromMinutes(minute + 10)));
}
