using System.Text.Json;

namespace FanslyGenerated.Json.Reading;

internal ref partial struct ResponseJson
{
    private const int ShortestInstant = 16;

    // The digits of a second and of a millisecond that a tick is.
    private const int OfSeconds = 7;
    private const int OfMilliseconds = 4;

    private static readonly long s_epoch = DateTimeOffset.UnixEpoch.UtcTicks;

    public DateTimeOffset UnixSeconds()
        => IsPlain(OfSeconds, out long ticks) ? Instant(ticks) : Instant(TimeUnit.UnixSeconds);

    public DateTimeOffset UnixMilliseconds()
        => IsPlain(OfMilliseconds, out long ticks) ? Instant(ticks) : Instant(TimeUnit.UnixMilliseconds);

    /// <summary>An instant that is written as zero while it has not come.</summary>
    public DateTimeOffset? UnixSecondsOrZero()
        => IsPlain(OfSeconds, out long ticks) ? NotYet(ticks) : NotYet(Instant(TimeUnit.UnixSeconds).UtcTicks - s_epoch);

    /// <inheritdoc cref="UnixSecondsOrZero"/>
    public DateTimeOffset? UnixMillisecondsOrZero()
        => IsPlain(OfMilliseconds, out long ticks) ? NotYet(ticks) : NotYet(Instant(TimeUnit.UnixMilliseconds).UtcTicks - s_epoch);

    public TimeSpan Seconds()
        => IsPlain(OfSeconds, out long ticks) ? new TimeSpan(ticks) : Duration(TimeUnit.Seconds);

    public TimeSpan Milliseconds()
        => IsPlain(OfMilliseconds, out long ticks) ? new TimeSpan(ticks) : Duration(TimeUnit.Milliseconds);

    /// <summary>An instant as ISO 8601 text. Without an offset it is none: which one is meant, the text does not say.</summary>
    public DateTimeOffset IsoInstant()
    {
        if (_reader.TokenType != JsonTokenType.String)
        {
            throw Unfit();
        }

        return HasOffset() && _reader.TryGetDateTimeOffset(out DateTimeOffset instant)
            ? instant
            : throw new ContractFault(FaultKind.OutOfRange, Offset);
    }

    private bool IsPlain(int precision, out long ticks)
    {
        ticks = 0;
        return _reader.TokenType == JsonTokenType.Number && PlainTicks.TryRead(_reader.ValueSpan, precision, out ticks);
    }

    /// <summary>Ticks from eleven digits of seconds can be later than the year 9999; none are too many to be added.</summary>
    private DateTimeOffset Instant(long ticks)
        => ticks <= DateTimeOffset.MaxValue.UtcTicks - s_epoch
            ? new DateTimeOffset(s_epoch + ticks, TimeSpan.Zero)
            : throw new ContractFault(FaultKind.OutOfRange, Offset);

    /// <summary>An instant in an unusual spelling.</summary>
    private DateTimeOffset Instant(TimeUnit unit)
        => WireTime.TryReadInstant(Decimal(), unit, out DateTimeOffset instant)
            ? instant
            : throw new ContractFault(FaultKind.OutOfRange, Offset);

    private TimeSpan Duration(TimeUnit unit)
        => WireTime.TryReadDuration(Decimal(), unit, out TimeSpan duration)
            ? duration
            : throw new ContractFault(FaultKind.OutOfRange, Offset);

    /// <summary>Whether the time of day is followed by Z, or by an offset of hours and minutes.</summary>
    private bool HasOffset()
    {
        bool wasReplaced = false;

        // A plus sign is often escaped, by those who think of web pages. Half a surrogate pair is escaped too, and what
        // reads instants throws at it.
        ReadOnlySpan<byte> text = _reader.ValueIsEscaped ? Unescaped(out wasReplaced) : _reader.ValueSpan;

        return !wasReplaced && text.Length > ShortestInstant && (text[^1] == 'Z' || (text[^6] is (byte)'+' or (byte)'-' && text[^3] == ':'));
    }

    private DateTimeOffset? NotYet(long ticks) => ticks == 0 ? null : Instant(ticks);
}
