using System.Threading.RateLimiting;

namespace FanslyGenerated.Pacing;

/// <summary>
/// Hands out turns evenly, N in 60.5 seconds. The API counts in a window that slides: a bucket that fills up, or a window
/// with edges, lets more through in some minute. The half second is for how unevenly requests arrive.
/// </summary>
internal sealed class EvenPacer : RateLimiter
{
    private static readonly TimeSpan s_window = TimeSpan.FromSeconds(60.5);

    /// <summary>A turn that was late by less is made up for, or each late timer would cost a part of the rate.</summary>
    private static readonly TimeSpan s_slack = TimeSpan.FromMilliseconds(100);

    private readonly object _lock = new();
    private readonly LinkedList<Turn> _queue = [];
    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly int _wanted;
    private readonly ITimer _timer;
    private TimeSpan _interval;
    private TimeSpan _next;
    private bool _isDisposed;

    public EvenPacer(int requestsPerMinute, TimeProvider time)
    {
        _time = time;
        _start = time.GetTimestamp();
        _wanted = requestsPerMinute;
        _interval = s_window / requestsPerMinute;
        _timer = time.CreateTimer(
            static pacer => ((EvenPacer)pacer!).Release(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public override TimeSpan? IdleDuration => null;

    private TimeSpan Now => _time.GetElapsedTime(_start);

    /// <summary>Slows down to the limit that the API tells, and never goes faster than was asked for.</summary>
    /// <returns>Whether that changed anything.</returns>
    public bool Adapt(long limit)
    {
        TimeSpan interval = s_window / Math.Clamp(limit, 1, _wanted);

        lock (_lock)
        {
            bool isNew = interval != _interval;
            _interval = interval;
            return isNew;
        }
    }

    public override RateLimiterStatistics? GetStatistics()
    {
        lock (_lock)
        {
            return new RateLimiterStatistics { CurrentQueuedCount = _queue.Count };
        }
    }

    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (_lock)
        {
            return TryTake(Now) ? TurnLease.Granted : TurnLease.Refused;
        }
    }

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        Turn turn;

        lock (_lock)
        {
            TimeSpan now = Now;

            if (_queue.Count == 0 && TryTake(now))
            {
                return new(TurnLease.Granted);
            }

            ObjectDisposedException.ThrowIf(_isDisposed, this);
            turn = new Turn();
            _queue.AddLast(turn.Place);

            if (_queue.Count == 1)
            {
                Arm(now);
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

    /// <summary>A caller that gives up leaves the queue, and its turn is the next one's.</summary>
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

        await turn.Task.ConfigureAwait(false);
        return TurnLease.Granted;
    }

    private void Release()
    {
        lock (_lock)
        {
            TimeSpan now = Now;

            while (_queue.First is { } first && TryTake(now))
            {
                _queue.RemoveFirst();
                first.Value.TrySetResult();
            }

            if (_queue.Count > 0)
            {
                Arm(now);
            }
        }
    }

    private bool TryTake(TimeSpan now)
    {
        if (_isDisposed || now < _next)
        {
            return false;
        }

        _next = (_next > now - s_slack ? _next : now - s_slack) + _interval;
        return true;
    }

    /// <summary>In whole milliseconds, as timers count: a fraction cut off would fire too early, again and again.</summary>
    private void Arm(TimeSpan now)
    {
        double milliseconds = Math.Max(1, Math.Ceiling((_next - now).TotalMilliseconds));
        _ = _isDisposed || _timer.Change(TimeSpan.FromMilliseconds(milliseconds), Timeout.InfiniteTimeSpan);
    }
}
