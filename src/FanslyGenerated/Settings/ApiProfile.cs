using FanslyGenerated.Outcomes;

namespace FanslyGenerated.Settings;

/// <summary>What a spec says of its API as a whole, written by the generator.</summary>
/// <param name="Name">The API's name.</param>
/// <param name="KeyHeader">The header that carries the key.</param>
/// <param name="KeyPrefix">What stands before the key in it.</param>
/// <param name="RateLimit">The headers that carry the rate limit.</param>
internal sealed record ApiProfile(string Name, string KeyHeader, string KeyPrefix, RateLimitHeaders RateLimit)
{
    /// <summary>The API's own address, whatever address a client is set to use.</summary>
    public Uri? Server { get; init; }
}
