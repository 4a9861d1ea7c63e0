using System.Threading.RateLimiting;
using FanslyGenerated.Http;
using FanslyGenerated.Telemetry;

namespace FanslyGenerated.Pacing;

/// <summary>Where each attempt waits for its turn, whoever hands out turns.</summary>
internal sealed class Turnstile(RateLimiter? limiter, TimeProvider time)
{
    public RateLimitGate Gate { get; } = new(time);

    /// <summary>Lets the attempt through when it is its turn. The permit is held until the attempt is over.</summary>
    /// <exception cref="ApiTransportException">There will be no turn.</exception>
    public async ValueTask<RateLimitLease?> EnterAsync(CallRun run)
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

            permit.Dispose();
        }
    }

    private async ValueTask<RateLimitLease> AcquireAsync(RateLimiter source, CallRun run)
    {
        long start = time.GetTimestamp();

        while (true)
        {
            RateLimitLease permit = await AskAsync(source, run).ConfigureAwait(false);

            if (permit.IsAcquired)
            {
                AddWait(run, time.GetElapsedTime(start));
                return permit;
            }

            // Limiters over a shared store do not queue: they say when to ask again.
            bool isTold = permit.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait);
            permit.Dispose();

            if (!isTold)
            {
                throw ApiTransportException.Unsent(run.Call, ApiTransportErrorKind.RateLimiter);
            }

            await Task.Delay(AtLeastAMoment(wait), time, run.Token).ConfigureAwait(false);
        }
    }

    private static async ValueTask<RateLimitLease> AskAsync(RateLimiter source, CallRun run)
    {
        try
        {
            return await source.AcquireAsync(1, run.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (!run.Token.IsCancellationRequested)
        {
            throw ApiTransportException.Unsent(run.Call, ApiTransportErrorKind.RateLimiter, exception);
        }
    }

    private static void AddWait(CallRun run, TimeSpan wait)
    {
        run.AddPaced(wait);
        Metrics.Waited(run.Call, wait);
    }

    /// <summary>Asking without a pause would be a loop at full speed.</summary>
    private static TimeSpan AtLeastAMoment(TimeSpan wait)
        => wait > TimeSpan.FromMilliseconds(10) ? wait : TimeSpan.FromMilliseconds(10);
}
