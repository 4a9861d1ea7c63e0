namespace FanslyGenerated.Http;

/// <summary>
/// Bounds one attempt: until the answer begins, and then each silence in it, neither beyond what the call has left.
/// </summary>
internal sealed class AttemptTimer : IDisposable
{
    private readonly CallRun _run;
    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _ending;

    public AttemptTimer(CallRun run, TimeSpan limit, TimeProvider time)
    {
        _run = run;
        _source = new CancellationTokenSource(Bounded(limit), time);
        _ending = run.Token.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Whether the attempt was ended, be it by this timer or from outside.</summary>
    public bool HasEnded => _source.IsCancellationRequested;

    /// <summary>Starts to wait for something else.</summary>
    public void Restart(TimeSpan limit) => _source.CancelAfter(Bounded(limit));

    public void Dispose()
    {
        _ending.Dispose();
        _source.Dispose();
    }

    private TimeSpan Bounded(TimeSpan limit)
    {
        TimeSpan remaining = _run.Remaining;
        return remaining < limit ? (remaining > TimeSpan.Zero ? remaining : TimeSpan.Zero) : limit;
    }
}
