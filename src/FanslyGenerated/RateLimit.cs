using System.Net.Http.Headers;
using FanslyGenerated.Http;
using FanslyGenerated.Json;

namespace FanslyGenerated;

/// <summary>
/// What an answer says about the rate limit. A header that is absent or makes no sense reads as null.
/// </summary>
public sealed class RateLimit
{
    internal RateLimit(long? limit, long? remaining, string? plan, TimeSpan? retryAfter)
    {
        Limit = limit;
        Remaining = remaining;
        Plan = plan;
        RetryAfter = retryAfter;
    }

    /// <summary>The requests that the plan allows in its window.</summary>
    public long? Limit { get; }

    /// <summary>The requests that are left in the window.</summary>
    public long? Remaining { get; }

    /// <summary>The name of the plan.</summary>
    public string? Plan { get; }

    /// <summary>How long the API asks to wait; only said of a request that was refused.</summary>
    public TimeSpan? RetryAfter { get; }

    internal static RateLimit Read(HttpResponseHeaders headers, RateLimitHeaders names)
        => new(
            Count(Text(headers, names.Limit)),
            Count(Text(headers, names.Remaining)),
            Text(headers, names.Plan),
            Wait(Text(headers, names.RetryAfter)));

    private static string? Text(HttpResponseHeaders headers, string? name)
        => name is not null && headers.TryGetValues(name, out IEnumerable<string>? values) ? values.First() : null;

    private static long? Count(string? text)
        => WireNumber.TryParse(text, out decimal number)
            && WireNumber.TryToInteger(number, out long count)
            && count >= 0
                ? count
                : null;

    private static TimeSpan? Wait(string? text)
        => WireNumber.TryParse(text, out decimal number)
            && WireTime.TryReadDuration(number, TimeUnit.Seconds, out TimeSpan wait)
            && wait >= TimeSpan.Zero
                ? wait
                : null;
}
