namespace FanslyGenerated.Resilience;

/// <summary>How long to wait before trying again; never nothing, and never the same for all who wait.</summary>
internal static class Backoff
{
    private static readonly TimeSpan s_first = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan s_longestJitter = TimeSpan.FromSeconds(1);

    /// <summary>Doubles with each retry, and varies between half of that and all of it.</summary>
    public static TimeSpan After(int retries)
    {
        TimeSpan full = TimeSpan.FromTicks(Math.Min(s_first.Ticks << Math.Min(retries, 10), s_longest.Ticks));
        return full / 2 + full / 2 * Random();
    }

    /// <summary>Never shorter than the API asked for.</summary>
    public static TimeSpan AfterAsked(TimeSpan wait)
    {
        TimeSpan jitter = wait / 10;
        return wait + (jitter < s_longestJitter ? jitter : s_longestJitter) * Random();
    }

#pragma warning disable CA5394, RS0030 // The one place that rolls dice: it spreads requests, and protects nothing
    private static double Random() => System.Random.Shared.NextDouble();
#pragma warning restore CA5394, RS0030
}
