using System.Threading.RateLimiting;
using FanslyGenerated.Http;
using FanslyGenerated.Telemetry;

namespace FanslyGenerated.Pacing;

/// <summary>Where each attempt waits for its turn, whoever hands out turns.</summary>
internal sealed class Turnstile(RateLimiter? limiter, TimeProvider time, CallTelemetry telemetry)
{
    private static readonly TimeSpan s_moment = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan s_longestWait = TimeSpan.FromHours(1);

    public RateLimitGate Gate { get; } = new(time);

    /// <summary>Lets the attempt through when it is its turn. The permit is held until the attempt is over.</summary>
    /// <exception cref="ApiTransportException">There will be no turn.</exception>
    public ValueTask<RateLimitLease?> EnterAsync(CallRun run)
        => limiter is null && Gate.IsOpen ? default : WaitAsync(run);

    private async ValueTask<RateLimitLease?> WaitAsync(CallRun run)
    {
        while (true)
        {
            if (!await Gate.PassAsync(run).ConfigureAwait(false))
            {
                throw ApiTransportException.Unsent(run.Call, ApiTransportErrorKind.Timeout);
            }

            if (limiter is null)
            {
                return null;
            }

            RateLimitLease permit = await AcquireAsync(limiter, run).ConfigureAwait(false);

            // Closed while this attempt waited: all that waited with it would pass in one go once it opens.
            if (Gate.IsOpen)
            {
                return permit;
            }

            Leave(permit);
        }
    }

    /// <summary>Gives a permit back. That a limiter of the caller's fails at that says nothing of the attempt, which is over.</summary>
    public void Leave(RateLimitLease? permit)
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
        long start = time.GetTimestamp();

        while (true)
        {
            (RateLimitLease? permit, TimeSpan wait) = await AskAsync(source, run).ConfigureAwait(false);

            if (permit is not null)
            {
                AddWait(run, time.GetElapsedTime(start));
                return permit;
            }

            await Task.Delay(Bounded(wait), time, run.Token).ConfigureAwait(false);
        }
    }

    /// <summary>A permit, or how long to wait before asking again.</summary>
    private async ValueTask<(RateLimitLease? Permit, TimeSpan Wait)> AskAsync(RateLimiter source, CallRun run)
    {
        try
        {
            RateLimitLease permit = await source.AcquireAsync(1, run.Token).ConfigureAwait(false);

            if (permit.IsAcquired)
            {
                return (permit, TimeSpan.Zero);
            }

            // Limiters over a shared store do not queue: they say when to ask again.
            bool isTold = permit.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait);
            Leave(permit);
            return isTold ? (null, wait) : throw ApiTransportException.Unsent(run.Call, ApiTransportErrorKind.RateLimiter);
        }
        catch (Exception exception) when (exception is not ApiTransportException)
        {
            // It may fail in any way because the call was ended.
            run.ThrowIfEnded();
            throw ApiTransportException.Unsent(run.Call, ApiTransportErrorKind.RateLimiter, exception);
        }
    }

    private static void AddWait(CallRun run, TimeSpan wait)
    {
        run.AddPaced(wait);
        Metrics.Waited(run.Call, wait);
    }

    /// <summary>Asking without a pause would be a loop at full speed, and there are waits that no timer can count.</summary>
    private static TimeSpan Bounded(TimeSpan wait)
        => wait < s_moment ? s_moment : wait > s_longestWait ? s_longestWait : wait;
}
