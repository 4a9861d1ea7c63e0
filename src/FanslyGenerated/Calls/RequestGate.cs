using System.Threading.RateLimiting;
using FanslyGenerated.Callers;
using FanslyGenerated.Settings;
using FanslyGenerated.Resilience;
using FanslyGenerated.Telemetry;

namespace FanslyGenerated.Calls;

/// <summary>Where each attempt waits for its turn, whatever hands out turns.</summary>
internal sealed class RequestGate(RateLimiter? limiter, ConnectionSettings settings, CallTelemetry telemetry)
{
    private static readonly TimeSpan s_moment = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan s_longestWait = TimeSpan.FromHours(1);

    private readonly TimeProvider _time = settings.Time;

    public RateLimitGate Gate { get; } = new(settings.Time, settings.MaxRetryAfter);

    /// <summary>Lets the attempt through when it is its turn. The permit is held until the attempt is over.</summary>
    /// <exception cref="ApiTransportException">There will be no turn.</exception>
    /// <exception cref="ApiRateLimitException">The API asked for a longer wait than the call may take.</exception>
    public ValueTask<RateLimitLease?> EnterAsync(CallRun run)
    {
        run.BeginAttempt();
        return limiter is null && Gate.IsOpen ? default : WaitAsync(run);
    }

    private async ValueTask<RateLimitLease?> WaitAsync(CallRun run)
    {
        while (true)
        {
            GatePass pass = Gate.IsOpen ? default : await Gate.PassAsync(run.Remaining, run.CancellationToken).ConfigureAwait(false);
            run.IsProbe = pass.IsProbe;

            if (pass.Left is { } left)
            {
                throw ApiRateLimitException.Unsent(run.Call, left);
            }

            if (limiter is null)
            {
                return null;
            }

            RateLimitLease permit = await AcquireAsync(limiter, run).ConfigureAwait(false);

            // Closed while this attempt waited: all that waited with it would pass in one go once it opens.
            if (Gate.IsOpen || run.IsProbe)
            {
                return permit;
            }

            Leave(permit, run);
        }
    }

    /// <summary>
    /// Gives a permit back, and a turn of our own pacer if nothing was sent in it. That a limiter of the caller's fails at that
    /// says nothing of the attempt, which is over.
    /// </summary>
    public void Leave(RateLimitLease? permit, CallRun run)
    {
        if (permit is TurnLease turn)
        {
            if (!run.HasLeft)
            {
                turn.GiveBack();
            }
        }
        else
        {
            Return(permit);
        }
    }

    private void Return(RateLimitLease? permit)
    {
        try
        {
            permit?.Dispose();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            telemetry.PermitKept(exception);
        }
    }

    private async ValueTask<RateLimitLease> AcquireAsync(RateLimiter source, CallRun run)
    {
        long start = _time.GetTimestamp();

        while (true)
        {
            (RateLimitLease? permit, TimeSpan wait) = await AskAsync(source, run).ConfigureAwait(false);

            if (permit is not null)
            {
                TimeSpan waited = _time.GetElapsedTime(start);
                run.AddPaced(waited);
                Metrics.Waited(run.Call, waited);
                return permit;
            }

            await Task.Delay(Bounded(wait), _time, run.CancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>A permit, or how long to wait before asking again.</summary>
    private async ValueTask<(RateLimitLease? Permit, TimeSpan Wait)> AskAsync(RateLimiter source, CallRun run)
    {
        try
        {
            ValueTask<RateLimitLease> asked = source.AcquireAsync(1, run.CancellationToken);

            // Our own pacer hears when a call ends. A limiter of the caller's may not, or may hand out a permit too late.
            RateLimitLease permit = source is EvenPacer || asked.IsCompleted
                ? await asked.ConfigureAwait(false)
                : await CallersTask.WaitAsync(asked.AsTask(), Return, run.CancellationToken).ConfigureAwait(false);

            if (permit.IsAcquired)
            {
                return (permit, TimeSpan.Zero);
            }

            // Limiters over a shared store do not queue: they say when to ask again.
            bool isTold = permit.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait);
            Return(permit);
            return isTold ? (null, wait) : throw ApiTransportException.Unsent(run.Call, ApiTransportErrorKind.RateLimiter);
        }
        catch (Exception exception) when (exception is not ApiTransportException)
        {
            // It may fail in any way because the call was ended.
            run.ThrowIfEnded();
            throw ApiTransportException.Unsent(
                run.Call, ApiTransportErrorKind.RateLimiter, CallersFault.Of("The rate limiter", exception));
        }
    }

    /// <summary>Asking without a pause would be a loop at full speed, and there are waits that no timer can count.</summary>
    private static TimeSpan Bounded(TimeSpan wait)
        => wait < s_moment ? s_moment : wait > s_longestWait ? s_longestWait : wait;
}
