using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;

namespace FanslyGenerated.Resilience;

/// <summary>
/// Hands out turns evenly, N in 60.5 seconds. The API counts in a window that slides: a bucket that fills up, or a window
/// with edges, lets more through in some minute. The half second is for how unevenly requests arrive.
/// </summary>
/// <remarks>
/// What the API last said of its limit counts from then on, also for turns that were handed out under another: a lower limit
/// is waited for until no more than that were sent in the last minute, and a higher one shortens the wait that is under way.
/// </remarks>
internal sealed class EvenPacer : RateLimiter
{
    private static readonly TimeSpan s_window = TimeSpan.FromSeconds(60.5);

    /// <summary>A turn that was late by less is made up for, or each late timer would cost a part of the rate.</summary>
    private static readonly TimeSpan s_slack = TimeSpan.FromMilliseconds(100);

    private readonly object _lock = new();
    private readonly LinkedList<Turn> _queue = [];
    private readonly RecentTurns _recent = new();
    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly int _wanted;
    private readonly ITimer _timer;
    private int _limit;
    private bool _isDisposed;

    public EvenPacer(int requestsPerMinute, TimeProvider time)
    {
        _time = time;
        _start = time.GetTimestamp();
        _wanted = requestsPerMinute;
        _limit = requestsPerMinute;
        _timer = time.CreateTimer(
            static pacer => ((EvenPacer)pacer!).Release(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public override TimeSpan? IdleDuration => null;

    /// <summary>How many turns there are in a minute, as things stand.</summary>
    public int Limit => Volatile.Read(ref _limit);

    private TimeSpan Now => _time.GetElapsedTime(_start);

    /// <summary>
    /// When the next turn is: one even step behind the latest, and not while as many as the limit are in the window. Evenly
    /// handed out, a turn late by less than the slack, that second bound is never the later one unless the limit fell.
    /// </summary>
    private TimeSpan Next
    {
        get
        {
            if (_recent.Count == 0)
            {
                return TimeSpan.MinValue;
            }

            TimeSpan even = _recent.LatestPlace + s_window / _limit;
            TimeSpan room = _recent.Count < _limit ? TimeSpan.MinValue : _recent.TakenAt(_limit) + s_window - s_slack;
            return even > room ? even : room;
        }
    }

    /// <summary>Slows down to the limit that the API states, and never goes faster than was asked for.</summary>
    /// <returns>Whether that changed anything.</returns>
    public bool Adapt(long limit)
    {
        int wanted = (int)Math.Clamp(limit, 1, _wanted);

        lock (_lock)
        {
            if (wanted == _limit)
            {
                return false;
            }

            _limit = wanted;
            ArmForFirst(Now);
            return true;
        }
    }

    public override RateLimiterStatistics? GetStatistics()
    {
        lock (_lock)
        {
            return new RateLimiterStatistics { CurrentQueuedCount = _queue.Count };
        }
    }

    /// <summary>Takes a turn back in which nothing was sent.</summary>
    public void TakeBack(long number)
    {
        lock (_lock)
        {
            _recent.Free(number);
        }

        Release();
    }

    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (_lock)
        {
            return TryTake(Now, out TurnLease? lease) ? lease : TurnLease.Refused;
        }
    }

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        Turn turn;

        lock (_lock)
        {
            TimeSpan now = Now;

            if (_queue.Count == 0 && TryTake(now, out TurnLease? lease))
            {
                return new(lease);
            }

            ObjectDisposedException.ThrowIf(_isDisposed, this);
            turn = new Turn();
            _queue.AddLast(turn.Place);

            if (_queue.Count == 1)
            {
                ArmForFirst(now);
            }
        }

        return WaitAsync(turn, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        lock (_lock)
        {
            _isDisposed = true;
            _timer.Dispose();

            foreach (Turn turn in _queue)
            {
                turn.TrySetException(new ObjectDisposedException(nameof(EvenPacer)));
            }

            _queue.Clear();
        }

        base.Dispose(disposing);
    }

    /// <summary>A caller that gives up leaves the queue, and its turn is the next one's: also if it had come by then.</summary>
    private async ValueTask<RateLimitLease> WaitAsync(Turn turn, CancellationToken cancellationToken)
    {
        using CancellationTokenRegistration leaving = cancellationToken.UnsafeRegister(
            (_, token) =>
            {
                lock (_lock)
                {
                    turn.Place.List?.Remove(turn.Place);
                }

                turn.TrySetCanceled(token);
            },
            null);

        TurnLease lease = await turn.Task.ConfigureAwait(false);

        if (cancellationToken.IsCancellationRequested)
        {
            lease.GiveBack();
            throw new OperationCanceledException(cancellationToken);
        }

        return lease;
    }

    private void Release()
    {
        lock (_lock)
        {
            TimeSpan now = Now;

            while (_queue.First is { } first && TryTake(now, out TurnLease? lease))
            {
                _queue.RemoveFirst();
                first.Value.TrySetResult(lease);
            }

            ArmForFirst(now);
        }
    }

    private bool TryTake(TimeSpan now, [NotNullWhen(true)] out TurnLease? lease)
    {
        TimeSpan next = Next;

        if (_isDisposed || now < next)
        {
            lease = null;
            return false;
        }

        TimeSpan place = next > now - s_slack ? next : now - s_slack;
        lease = new TurnLease(this, _recent.Add(place, now, now - s_window - s_slack));
        return true;
    }

    /// <summary>In whole milliseconds, as timers count: a fraction cut off would fire too early, again and again.</summary>
    private void ArmForFirst(TimeSpan now)
    {
        if (_queue.Count > 0 && !_isDisposed)
        {
            double milliseconds = Math.Max(1, Math.Ceiling((Next - now).TotalMilliseconds));
            _timer.Change(TimeSpan.FromMilliseconds(milliseconds), Timeout.InfiniteTimeSpan);
        }
    }
}
