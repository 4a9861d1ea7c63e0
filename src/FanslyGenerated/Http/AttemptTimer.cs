namespace FanslyGenerated.Http;

/// <summary>
/// Bounds one attempt: until the answer begins, and then each silence in it, neither beyond what the call has left.
/// </summary>
internal sealed class AttemptTimer : IDisposable
{
    [ThreadStatic]
    private static CancellationTokenSource? s_idle;

    private readonly CallRun _run;
    private readonly CancellationTokenSource? _source;
    private readonly CancellationTokenRegistration _ending;
    private readonly bool _mayBeShared;

    public AttemptTimer(CallRun run, ConnectionSettings settings)
    {
        _run = run;

        // The call's own end is then all that there is to wait for. What sends a file has to end with its attempt, though.
        if (settings.HasNoDeadline && run.Form is null)
        {
            return;
        }

        // What sends a file may still ask for more time once the attempt is over, and must not get another one's.
        _mayBeShared = settings.Time == TimeProvider.System && run.Form is null;
        _source = Start(Bounded(settings.AttemptTimeout), settings.Time);
        _ending = run.Token.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
    }

    public CancellationToken Token => _source?.Token ?? _run.Token;

    /// <summary>Whether the attempt was ended, be it by this timer or from outside.</summary>
    public bool HasEnded => _source?.IsCancellationRequested ?? _run.HasEnded;

    /// <summary>Starts to wait for something else.</summary>
    public void Restart(TimeSpan limit) => _source?.CancelAfter(Bounded(limit));

    /// <summary>A source that has ended nothing can be used again, and making one costs more than all else here.</summary>
    public void Dispose()
    {
        _ending.Dispose();

        if (_mayBeShared && _source!.TryReset())
        {
            s_idle = _source;
        }
        else
        {
            _source?.Dispose();
        }
    }

    private CancellationTokenSource Start(TimeSpan limit, TimeProvider time)
    {
        if (!_mayBeShared || s_idle is not { } idle)
        {
            return new CancellationTokenSource(limit, time);
        }

        s_idle = null;
        idle.CancelAfter(limit);
        return idle;
    }

    private TimeSpan Bounded(TimeSpan limit)
    {
        TimeSpan remaining = _run.Remaining;
        TimeSpan shorter = limit == Timeout.InfiniteTimeSpan || remaining < limit ? remaining : limit;

        return shorter == TimeSpan.MaxValue ? Timeout.InfiniteTimeSpan
            : shorter > TimeSpan.Zero ? shorter
            : TimeSpan.Zero;
    }
}
