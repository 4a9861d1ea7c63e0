using System.Buffers;
using System.Globalization;
using System.Text;

namespace FanslyGenerated.Json.Writing;

internal ref partial struct RequestJson
{
    // The longest of a long, a decimal and an instant.
    private const int LongestScalar = 40;
    private const int LongestEscape = 6;

    private static readonly SearchValues<char> s_escaped = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(static control => (char)control), '"', '\\']);

    /// <summary>
    /// A text in quotation marks. A request's body is not pasted into a web page, so only what JSON forbids is escaped.
    /// </summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Null();
            return;
        }

        Byte((byte)'"');
        ReadOnlySpan<char> rest = value;

        for (int escaped; (escaped = rest.IndexOfAny(s_escaped)) >= 0; rest = rest[(escaped + 1)..])
        {
            Plain(rest[..escaped]);
            Escaped(rest[escaped]);
        }

        Plain(rest);
        Byte((byte)'"');
    }

    public void Boolean(bool value) => Bytes(value ? "true"u8 : "false"u8);

    public void Number(long value)
    {
        value.TryFormat(Room(LongestScalar), out int written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    public void Number(decimal value)
    {
        value.TryFormat(Room(LongestScalar), out int written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    public void IsoInstant(DateTimeOffset value)
    {
        Byte((byte)'"');
        value.TryFormat(Room(LongestScalar), out int written, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
        _length += written;
        Byte((byte)'"');
    }

    public void Instant(DateTimeOffset value, TimeUnit unit) => Wire(WireTime.ToNumber(value, unit));

    /// <summary>An instant that is written as zero while it has not come.</summary>
    public void InstantOrZero(DateTimeOffset? value, TimeUnit unit) => Instant(value ?? DateTimeOffset.UnixEpoch, unit);

    public void Duration(TimeSpan value, TimeUnit unit) => Wire(WireTime.ToNumber(value, unit));

    /// <summary>JSON of any shape, which was looked at when it was made.</summary>
    public void Raw(RawJson value) => Plain(value.Text);

    public void Null() => Bytes("null"u8);

    /// <summary>A whole number without a point and without zeros behind it.</summary>
    private void Wire(decimal number)
    {
        if (WireNumber.TryToInteger(number, out long integer))
        {
            Number(integer);
        }
        else
        {
            Number(number);
        }
    }

    private void Plain(ReadOnlySpan<char> text)
        => _length += Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));

    private void Escaped(char value)
    {
        Span<byte> room = Room(LongestEscape);
        room[0] = (byte)'\\';

        if (value is '"' or '\\')
        {
            room[1] = (byte)value;
            _length += 2;
            return;
        }

        "u00"u8.CopyTo(room[1..]);
        room[4] = (byte)(value < 0x10 ? '0' : '1');
        room[5] = "0123456789abcdef"u8[value & 0xF];
        _length += LongestEscape;
    }
}
