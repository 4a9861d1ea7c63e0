namespace FanslyGenerated.Json;

/// <summary>
/// Instants and durations as the numbers that stand on the wire, exact to a tick in both directions.
/// The numbers are decimals: as a double, 1774754024.426 has already lost its last digit.
/// </summary>
internal static class WireTime
{
    private static readonly long s_epoch = DateTimeOffset.UnixEpoch.UtcTicks;

    /// <summary>False where the number is no instant between the years 1 and 9999.</summary>
    public static bool TryReadInstant(decimal number, TimeUnit unit, out DateTimeOffset instant)
    {
        bool readable = TryReadTicks(number, unit, out long ticks)
            && ticks >= DateTimeOffset.MinValue.UtcTicks - s_epoch
            && ticks <= DateTimeOffset.MaxValue.UtcTicks - s_epoch;

        instant = readable ? new DateTimeOffset(s_epoch + ticks, TimeSpan.Zero) : default;
        return readable;
    }

    /// <summary>False where the number is longer than a <see cref="TimeSpan"/> can be.</summary>
    public static bool TryReadDuration(decimal number, TimeUnit unit, out TimeSpan duration)
    {
        bool readable = TryReadTicks(number, unit, out long ticks);

        duration = new TimeSpan(ticks);
        return readable;
    }

    public static decimal ToNumber(DateTimeOffset instant, TimeUnit unit)
        => (decimal)(instant.UtcTicks - s_epoch) / TicksIn(unit);

    public static decimal ToNumber(TimeSpan duration, TimeUnit unit)
        => (decimal)duration.Ticks / TicksIn(unit);

    private static bool TryReadTicks(decimal number, TimeUnit unit, out long ticks)
    {
        ticks = 0;

        // Also keeps the product below far from the end of what a decimal holds.
        if (number is < long.MinValue or > long.MaxValue)
        {
            return false;
        }

        decimal exact = decimal.Round(number * TicksIn(unit));
        if (exact is < long.MinValue or > long.MaxValue)
        {
            return false;
        }

        ticks = (long)exact;
        return true;
    }

    private static long TicksIn(TimeUnit unit)
        => unit is TimeUnit.UnixSeconds or TimeUnit.Seconds ? TimeSpan.TicksPerSecond : TimeSpan.TicksPerMillisecond;
}
