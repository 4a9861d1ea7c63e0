using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;
using FanslyGenerated.Resilience;
using FluentAssertions;
using Microsoft.Extensions.Time.Testing;

namespace FanslyGenerated.Tests.Pacing;

/// <summary>
/// Callers that come and go at random, and a limit that goes down and up: in no minute are there more turns than the limit of
/// the moment, and no caller waits while there could be one.
/// </summary>
[SuppressMessage("Security", "CA5394", Justification = "The seed makes a failure come again.")]
public sealed class EvenPacerPropertyTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly List<TimeSpan> _used = [];
    private readonly LinkedList<(Task<RateLimitLease> Turn, CancellationTokenSource Cancellation)> _waiting = [];
    private int _limit;
    private TimeSpan _changed;

    public static TheoryData<int, int> Seeds
    {
        get
        {
            TheoryData<int, int> seeds = [];

            foreach (int limit in (int[])[1, 2, 7, 60, 600])
            {
                for (int seed = 0; seed < 5; seed++)
                {
                    seeds.Add(limit, seed);
                }
            }

            return seeds;
        }
    }

    private TimeSpan Now => _time.GetUtcNow() - _time.Start;

    [Theory]
    [MemberData(nameof(Seeds))]
    public void F123_F124_No_window_has_one_too_many_and_no_turn_is_lost(int wanted, int seed)
    {
        var random = new Random(seed);
        using var pacer = new EvenPacer(wanted, _time);
        _limit = wanted;

        // As many as are waiting for a turn all the time, about.
        int queue = Math.Min(wanted, 8);
        TimeSpan end = TimeSpan.FromMinutes(wanted <= 2 ? 60 : 10);

        while (Now < end)
        {
            Step(random, pacer);

            while (_waiting.Count < random.Next(queue + 1))
            {
                var cancellation = new CancellationTokenSource();
                _waiting.AddLast((pacer.AcquireAsync(1, cancellation.Token).AsTask(), cancellation));
            }

            // Under the limit under which they came.
            Collect(random, pacer);

            if (random.Next(200) == 0)
            {
                _limit = Math.Clamp(random.Next(4) switch { 0 => 1, 1 => wanted / 3, 2 => wanted, _ => wanted * 5 }, 1, wanted);
                pacer.Adapt(_limit);
                _changed = Now;
            }

            if (random.Next(20) == 0 && _waiting.First is { } leaving)
            {
                leaving.Value.Cancellation.Cancel();
            }

            Collect(random, pacer);
            RequireNoneWaitsInVain();
        }

        _used.Should().HaveCountGreaterThan(20);
    }

    /// <summary>On by some milliseconds, and every now and then a caller gives up in the very instant in which turns come.</summary>
    private void Step(Random random, EvenPacer pacer)
    {
        bool isLeaving = random.Next(3) == 0;
        long before = pacer.GetStatistics()!.CurrentQueuedCount;
        _time.SetUtcNow(_time.GetUtcNow() + TimeSpan.FromMilliseconds(random.Next(1, _limit > 100 ? 40 : 1000)));

        if (isLeaving && pacer.GetStatistics()!.CurrentQueuedCount < before)
        {
            _waiting.First?.Value.Cancellation.Cancel();
        }
    }

    private void Collect(Random random, EvenPacer pacer)
    {
        // A turn that has come is on its way to its caller by another thread, and so is one that was given back.
        SpinWait.SpinUntil(() => _waiting.Count(static caller => !caller.Turn.IsCompleted) == pacer.GetStatistics()!.CurrentQueuedCount);

        while (_waiting.FirstOrDefault(static caller => caller.Turn.IsCompleted) is { Turn: not null } done)
        {
            _waiting.Remove(done);

            if (done.Turn.IsCompletedSuccessfully)
            {
                if (random.Next(10) == 0)
                {
                    ((TurnLease)done.Turn.Result).GiveBack();
                    SpinWait.SpinUntil(() => _waiting.Count(static caller => !caller.Turn.IsCompleted) == pacer.GetStatistics()!.CurrentQueuedCount);
                }
                else
                {
                    _used.Add(Now);
                    InLastMinute(60).Should().BeLessThanOrEqualTo(_limit);
                }
            }

            done.Cancellation.Dispose();
        }
    }

    /// <summary>Half a second more than the minute, and no more than two even steps: one may be a hole behind a later turn.</summary>
    private void RequireNoneWaitsInVain()
    {
        if (_waiting.Count == 0 || _used.Count == 0)
        {
            return;
        }

        TimeSpan since = Now - (_used[^1] > _changed ? _used[^1] : _changed);
        bool isEven = since < TimeSpan.FromSeconds(60.5) / _limit * 2 + TimeSpan.FromSeconds(1);
        (isEven || InLastMinute(60.5 + 1) >= _limit).Should().BeTrue(
            "{0} wait, the last turn was {1} ago, and the limit is {2}", _waiting.Count, since, _limit);
    }

    private int InLastMinute(double seconds)
    {
        int count = 0;

        for (int index = _used.Count - 1; index >= 0 && Now - _used[index] < TimeSpan.FromSeconds(seconds); index--)
        {
            count++;
        }

        return count;
    }
}
