using System.Globalization;
using System.Text.Json;

namespace FanslyGenerated.Json.Reading;

internal ref partial struct ResponseJson
{
    private const NumberStyles JsonNumber
        = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public long Int64()
        => _reader.TokenType == JsonTokenType.Number && PlainInteger.TryRead(_reader.ValueSpan, out long integer)
            ? integer
            : UnusualInteger();

    public int Int32()
    {
        long integer = Int64();
        return integer is >= int.MinValue and <= int.MaxValue
            ? (int)integer
            : throw new ContractFault(FaultKind.OutOfRange, Offset);
    }

    public decimal Decimal()
        => decimal.TryParse(Number(), JsonNumber, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : throw new ContractFault(FaultKind.OutOfRange, Offset);

    public RawAmount Amount() => new(Int64());

    private long UnusualInteger()
        => ExactInteger.TryRead(Number(), out long integer, out FaultKind fault)
            ? integer
            : throw new ContractFault(fault, Offset);

    /// <summary>The characters of a number, which may be quoted.</summary>
    private ReadOnlySpan<byte> Number()
    {
        if (_reader.TokenType == JsonTokenType.Number)
        {
            return _reader.ValueSpan;
        }

        if (_reader.TokenType != JsonTokenType.String)
        {
            throw Unfit();
        }

        ReadOnlySpan<byte> text = _reader.ValueIsEscaped ? Unescaped() : _reader.ValueSpan;
        return IsNumber(text) ? text : throw Unfit();
    }

    private static bool IsNumber(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || !(text[0] == '-' || char.IsAsciiDigit((char)text[0])) || !char.IsAsciiDigit((char)text[^1]))
        {
            return false;
        }

        var reader = new Utf8JsonReader(text);

        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.BytesConsumed == text.Length;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
