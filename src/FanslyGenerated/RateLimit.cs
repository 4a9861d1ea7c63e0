using System.Globalization;
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

    /// <summary>
    /// How long the API asks to wait; only said of a request that was refused. The longer one, where its own header and the
    /// standard one differ.
    /// </summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>Whether it tells anything that stays true after the call.</summary>
    internal bool SaysSomething => Limit is not null || Remaining is not null || Plan is not null;

    internal static RateLimit Read(HttpResponseHeaders headers, RateLimitHeaders names, TimeProvider time)
        => new(
            Count(Text(headers, names.Limit)),
            Count(Text(headers, names.Remaining)),
            Text(headers, names.Plan),
            Longer(Wait(Text(headers, names.RetryAfter)), StandardWait(headers, time)));

    /// <summary>The first of that name, as it came: such headers have no grammar to be read by.</summary>
    private static string? Text(HttpResponseHeaders headers, string? name)
    {
        if (name is not null && headers.NonValidated.TryGetValues(name, out HeaderStringValues values))
        {
            foreach (string value in values)
            {
                return value;
            }
        }

        return null;
    }

    private static long? Count(string? text)
        => (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long count)
                || (WireNumber.TryParse(text, out decimal number) && WireNumber.TryToInteger(number, out count)))
            && count >= 0
                ? count
                : null;

    private static TimeSpan? Wait(string? text)
        => WireNumber.TryParse(text, out decimal number)
            && WireTime.TryReadDuration(number, TimeUnit.Seconds, out TimeSpan wait)
            && wait >= TimeSpan.Zero
                ? wait
                : null;

    /// <summary>A date is meant by the server's clock, so it is the server's clock that it is compared with.</summary>
    private static TimeSpan? StandardWait(HttpResponseHeaders headers, TimeProvider time)
        => headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } when date - (headers.Date ?? time.GetUtcNow()) is var wait
                => wait > TimeSpan.Zero ? wait : TimeSpan.Zero,
            _ => null,
        };

    private static TimeSpan? Longer(TimeSpan? one, TimeSpan? other) => one is null || other > one ? other : one;
}
