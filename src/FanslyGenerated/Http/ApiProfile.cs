namespace FanslyGenerated.Http;

/// <summary>What a spec says of its API as a whole, written by the generator.</summary>
internal sealed record ApiProfile(
    string Name,
    string KeyHeader,
    string KeyPrefix,
    RateLimitHeaders RateLimit,
    IReadOnlyList<string> ErrorMessages);
