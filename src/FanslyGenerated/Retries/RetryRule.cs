using FanslyGenerated.Http;

namespace FanslyGenerated.Retries;

/// <summary>Decides whether a request is sent again, and when.</summary>
internal sealed class RetryRule(ConnectionSettings settings)
{
    /// <summary>A longer wait is the caller's to decide on.</summary>
    private static readonly TimeSpan s_longestToldWait = TimeSpan.FromSeconds(120);

    /// <summary>The wait before the next attempt; null if there is to be none.</summary>
    public TimeSpan? DelayAfter(Attempt attempt, CallRun run)
    {
        if (attempt.Reason is not { } reason || run.Retries >= LimitFor(reason) || !MayRepeat(attempt, run))
        {
            return null;
        }

        TimeSpan? told = attempt.Response?.RateLimit.RetryAfter;

        if (told > s_longestToldWait)
        {
            return null;
        }

        TimeSpan delay = told > TimeSpan.Zero ? Backoff.AfterTold(told.Value) : Backoff.After(run.Retries);

        // Where no time would be left to try, waiting helps nobody.
        return delay < run.Remaining ? delay : null;
    }

    /// <summary>How long nobody on the key is to send anything after a 429; null where it is too long to wait for.</summary>
    public static TimeSpan? GateAfter(ApiResponse refusal, CallRun run)
        => refusal.RateLimit.RetryAfter is { } told && told > TimeSpan.Zero
            ? told <= s_longestToldWait ? told : null
            : Backoff.After(run.Retries);

    /// <summary>
    /// A request that changes something is sent again only where it never arrived or was refused as one too many: by the API
    /// itself, since by the time the platform behind it refuses, the API has begun. Files have to be there once more.
    /// </summary>
    private static bool MayRepeat(Attempt attempt, CallRun run)
        => (run.Request.IsSafe || attempt.Reason == RetryReason.Unsent || attempt.Response?.StatusCode == 429)
        && run.Form is null or { CanBeRead: true };

    /// <summary>What is broken in the same way twice is no accident.</summary>
    private int LimitFor(RetryReason reason)
        => reason == RetryReason.BrokenBody ? Math.Min(1, settings.MaxRetries) : settings.MaxRetries;
}
