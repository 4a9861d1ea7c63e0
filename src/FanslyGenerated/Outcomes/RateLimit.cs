using System.Globalization;
using System.Net.Http.Headers;
using FanslyGenerated.Outcomes;

namespace FanslyGenerated;

/// <summary>
/// What a response says about the rate limit. A header that is absent or makes no sense reads as null.
/// </summary>
public sealed class RateLimit
{
    /// <summary>The start of the next month is the longest that plans make callers wait; what is longer is a mistake.</summary>
    private static readonly TimeSpan s_longestWait = TimeSpan.FromDays(31);

    /// <summary>What a response would say; made for tests of code that looks at it.</summary>
    /// <param name="limit">The requests that the plan allows in its window.</param>
    /// <param name="remaining">The requests that are left in the window.</param>
    /// <param name="plan">The name of the plan.</param>
    /// <param name="retryAfter">How long the API asks to wait.</param>
    public RateLimit(long? limit, long? remaining = null, string? plan = null, TimeSpan? retryAfter = null)
    {
        Limit = limit >= 0 ? limit : null;
        Remaining = remaining >= 0 ? remaining : null;
        Plan = plan;
        RetryAfter = Sane(retryAfter);
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

    /// <summary>Whether it says anything that stays true after the call.</summary>
    internal bool SaysSomething => Limit is not null || Remaining is not null || Plan is not null;

    internal static RateLimit Read(HttpResponseHeaders headers, RateLimitHeaders names, TimeProvider time)
        => new(
            Count(Text(headers, names.Limit)),
            Count(Text(headers, names.Remaining)),
            Text(headers, names.Plan),
            Longer(Wait(Text(headers, names.RetryAfter)), Sane(StandardWait(headers, time))));

    /// <summary>The text of that name, as it came: such headers have no grammar to be read by. Null if there are several.</summary>
    private static string? Text(HttpResponseHeaders headers, string? name)
    {
        if (name is not null && headers.NonValidated.TryGetValues(name, out HeaderStringValues values) && values.Count == 1)
        {
            foreach (string value in values)
            {
                return value;
            }
        }

        return null;
    }

    private static long? Count(string? text)
        => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long count) ? count : null;

    /// <summary>Seconds as people write them. What else can be read as a number, such as 1e3, is not meant as a wait.</summary>
    private static TimeSpan? Wait(string? text)
        => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal seconds)
            && seconds <= s_longestWait.Ticks / TimeSpan.TicksPerSecond
                ? TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond))
                : null;

    /// <summary>A date is meant by the server's clock, so it is the server's clock that it is compared with.</summary>
    private static TimeSpan? StandardWait(HttpResponseHeaders headers, TimeProvider time)
    {
        // Its text first: of two values the typed header shows one.
        if (Text(headers, "Retry-After") is null)
        {
            return null;
        }

        return headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } when date - (headers.Date ?? time.GetUtcNow()) is var left
                => left > TimeSpan.Zero ? left : TimeSpan.Zero,
            _ => null,
        };
    }

    private static TimeSpan? Sane(TimeSpan? wait) => wait >= TimeSpan.Zero && wait <= s_longestWait ? wait : null;

    private static TimeSpan? Longer(TimeSpan? one, TimeSpan? other) => one is null || other > one ? other : one;
}
