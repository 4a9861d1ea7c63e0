namespace FanslyGenerated.Resilience;

/// <summary>Which statuses pass: those that speak of a moment and not of the request.</summary>
internal static class StatusRule
{
    public static RetryReason? ReasonOf(long status)
        => status switch
        {
            429 => RetryReason.RateLimited,
            408 or 425 or 500 or 502 or 503 or 504 => RetryReason.ServerError,
            _ => null,
        };
}
