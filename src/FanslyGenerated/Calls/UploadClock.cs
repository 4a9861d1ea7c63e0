using FanslyGenerated.Settings;
using FanslyGenerated.Transport.Forms;

namespace FanslyGenerated.Calls;

/// <summary>
/// Keeps the deadlines of an upload: while bytes flow, silence alone counts, and the time that they take is not taken from
/// the call's total.
/// </summary>
internal sealed class UploadClock(CallRun run, AttemptTimer timer, ConnectionSettings settings) : IUploadClock
{
    private long _last;

    /// <inheritdoc/>
    public CancellationToken CancellationToken => timer.CancellationToken;

    /// <inheritdoc/>
    public void Begin()
    {
        _last = settings.Time.GetTimestamp();
        timer.Restart(settings.SilenceTimeout);
    }

    /// <inheritdoc/>
    public void Flow()
    {
        Take();
        timer.Restart(settings.SilenceTimeout);
    }

    /// <inheritdoc/>
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
