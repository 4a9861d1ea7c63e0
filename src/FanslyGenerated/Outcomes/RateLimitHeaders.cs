namespace FanslyGenerated.Outcomes;

/// <summary>The names of the headers in which an API reports its rate limit; null where it has none.</summary>
internal sealed record RateLimitHeaders(string? Limit, string? Remaining, string? Plan, string? RetryAfter)
{
    public static RateLimitHeaders None { get; } = new(null, null, null, null);
}
