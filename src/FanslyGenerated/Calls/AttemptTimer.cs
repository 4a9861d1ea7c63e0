using FanslyGenerated.Callers;
using FanslyGenerated.Settings;

namespace FanslyGenerated.Calls;

/// <summary>
/// Bounds one attempt: until the response begins, and then each silence in it, neither beyond what the call has left.
/// </summary>
internal sealed class AttemptTimer : IDisposable
{
    [ThreadStatic]
    private static CancellationTokenSource? s_idle;

    private readonly CallRun _run;
    private readonly CancellationTokenSource? _source;
    private readonly CancellationTokenRegistration _ending;
    private readonly bool _mayBeUsedAgain;
    private readonly bool _isOurs;

    public AttemptTimer(CallRun run, ConnectionSettings settings)
    {
        _run = run;
        _isOurs = settings.OwnsClient;

        // The caller's code may keep the cancellation token that it is given: it must never end with another call, and never be the
        // client's own, which would keep what is hung on it. What sends a file may also ask for more time afterwards.
        bool isKept = settings.KeepsTokens && run.Form is null;

        // The call's own end is then all that there is to wait for.
        if (settings.HasNoDeadline && isKept)
        {
            return;
        }

        _mayBeUsedAgain = settings.Time == TimeProvider.System && isKept;
        _source = Start(Bounded(settings.AttemptTimeout), settings.Time);
        _ending = run.CancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
    }

    public CancellationToken CancellationToken => _source?.Token ?? _run.CancellationToken;

    /// <summary>Whether the attempt was ended, be it by this timer or from outside.</summary>
    public bool HasEnded => _source?.IsCancellationRequested ?? _run.HasEnded;

    /// <summary>What the HttpClient has begun, or the attempt's end: a handler of the caller's may not know of the latter.</summary>
    public ValueTask<T> BoundAsync<T>(ValueTask<T> begun, Action<T>? letGo, TimeSpan grace = default)
        => _isOurs || begun.IsCompleted ? begun : new(CallersTask.WaitAsync(begun.AsTask(), letGo, CancellationToken, grace));

    /// <summary>The body of a response.</summary>
    public ValueTask<Stream> OpenAsync(HttpContent content)
        => BoundAsync(new ValueTask<Stream>(content.ReadAsStreamAsync(CancellationToken)), static late => late.Dispose());

    /// <summary>Starts to wait for something else.</summary>
    public void Restart(TimeSpan limit) => _source?.CancelAfter(Bounded(limit));

    /// <summary>A source that has ended nothing can be used again, and making one costs more than all else here.</summary>
    public void Dispose()
    {
        _ending.Dispose();

        if (_mayBeUsedAgain && _source!.TryReset())
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
        if (!_mayBeUsedAgain || s_idle is not { } idle)
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
