namespace FanslyGenerated.Resilience;

/// <summary>Decides whether a request is sent again, and when.</summary>
internal sealed class RetryRule(int maxRetries, TimeSpan maxRetryAfter)
{
    /// <summary>The wait before the next attempt; null if there is to be none.</summary>
    public TimeSpan? DelayAfter(in RetryFacts attempt)
    {
        if (attempt.Retries >= LimitFor(attempt.Reason) || !MayRepeat(attempt))
        {
            return null;
        }

        TimeSpan? asked = Sensible(attempt.RetryAfter);
        TimeSpan wait = asked ?? Backoff.After(attempt.Retries);

        // A longer wait is the caller's to decide on. Our own between faults are none that the API asked for.
        if (wait > maxRetryAfter && (asked is not null || attempt.Reason == RetryReason.RateLimited))
        {
            return null;
        }

        TimeSpan delay = asked is null ? wait : Backoff.AfterAsked(wait);

        // With no time left to try, waiting is no use.
        return delay < attempt.Remaining ? delay : null;
    }

    /// <summary>How long no caller on the key is to send anything after a 429.</summary>
    public static TimeSpan GateAfter(TimeSpan? retryAfter, int retries) => Sensible(retryAfter) ?? Backoff.After(retries);

    /// <summary>The wait that a response asks for, though none beyond an hour; null where it asks for none that makes sense.</summary>
    private static TimeSpan? Sensible(TimeSpan? asked)
        => asked is { } wait && wait > TimeSpan.Zero
            ? wait < RateLimitGate.LongestClosure ? wait : RateLimitGate.LongestClosure
            : null;

    /// <summary>
    /// A request that changes something is sent again only where it never arrived or was refused as one too many: by the API
    /// itself, since by the time the platform behind it refuses, the API has begun. Files have to be there once more.
    /// </summary>
    private static bool MayRepeat(in RetryFacts attempt)
        => (attempt.IsSafe || attempt.Reason == RetryReason.Unsent || attempt.StatusCode == 429) && attempt.CanBeRead;

    /// <summary>What is broken in the same way twice is no accident.</summary>
    private int LimitFor(RetryReason reason) => reason == RetryReason.BrokenBody ? Math.Min(1, maxRetries) : maxRetries;
}
