namespace FanslyGenerated.Http.Forms;

/// <summary>
/// Keeps the deadlines of an upload: while bytes flow, silence alone counts, and the time that they take is not taken from
/// the call's total.
/// </summary>
internal sealed class UploadClock(CallRun run, AttemptTimer timer, ConnectionSettings settings)
{
    private long _last;

    /// <summary>Ends with the attempt.</summary>
    public CancellationToken Token => timer.Token;

    public void Begin()
    {
        _last = settings.Time.GetTimestamp();
        timer.Restart(settings.SilenceTimeout);
    }

    /// <summary>Something went on.</summary>
    public void Flow()
    {
        Take();
        timer.Restart(settings.SilenceTimeout);
    }

    /// <summary>All is sent, and the response is waited for as for that of any request.</summary>
    public void End()
    {
        Take();
        timer.Restart(settings.AttemptTimeout);
    }

    private void Take()
    {
        long now = settings.Time.GetTimestamp();
        run.AddStreamed(settings.Time.GetElapsedTime(_last, now));
        _last = now;
    }
}
