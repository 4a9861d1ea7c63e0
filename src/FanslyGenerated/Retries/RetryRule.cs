using FanslyGenerated.Http;
using FanslyGenerated.Pacing;

namespace FanslyGenerated.Retries;

/// <summary>Decides whether a request is sent again, and when.</summary>
internal sealed class RetryRule(ConnectionSettings settings)
{
    /// <summary>The wait before the next attempt; null if there is to be none.</summary>
    public TimeSpan? DelayAfter(RetryReason? why, ApiResponse? response, CallRun run)
    {
        if (why is not { } reason || run.Retries >= LimitFor(reason) || !MayRepeat(reason, response, run))
        {
            return null;
        }

        TimeSpan? told = ToldBy(response);
        TimeSpan wait = told ?? Backoff.After(run.Retries);

        // A longer wait is the caller's to decide on. Our own between faults are none that the API asked for.
        if (wait > settings.MaxRetryAfter && (told is not null || reason == RetryReason.RateLimited))
        {
            return null;
        }

        TimeSpan delay = told is null ? wait : Backoff.AfterTold(wait);

        // Where no time would be left to try, waiting helps nobody.
        return delay < run.Remaining ? delay : null;
    }

    /// <summary>How long no caller on the key is to send anything after a 429.</summary>
    public static TimeSpan GateAfter(ApiResponse refusal, CallRun run) => ToldBy(refusal) ?? Backoff.After(run.Retries);

    /// <summary>The wait that a response asks for, though none beyond an hour; null where it asks for none that makes sense.</summary>
    private static TimeSpan? ToldBy(ApiResponse? response)
        => response?.RateLimit.RetryAfter is { } told && told > TimeSpan.Zero
            ? told < RateLimitGate.LongestClosure ? told : RateLimitGate.LongestClosure
            : null;

    /// <summary>
    /// A request that changes something is sent again only where it never arrived or was refused as one too many: by the API
    /// itself, since by the time the platform behind it refuses, the API has begun. Files have to be there once more.
    /// </summary>
    private static bool MayRepeat(RetryReason reason, ApiResponse? response, CallRun run)
        => (run.Request.IsSafe || reason == RetryReason.Unsent || response?.Outcome.StatusCode == 429)
        && run.Form is null or { CanBeRead: true };

    /// <summary>What is broken in the same way twice is no accident.</summary>
    private int LimitFor(RetryReason reason)
        => reason == RetryReason.BrokenBody ? Math.Min(1, settings.MaxRetries) : settings.MaxRetries;
}
