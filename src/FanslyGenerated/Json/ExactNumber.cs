using System.Globalization;
using System.Numerics;
using System.Text;
using Newtonsoft.Json;

namespace FanslyGenerated.Json;

/// <summary>Numbers as Newtonsoft holds them: exactly, or as their text.</summary>
internal static class ExactNumber
{
    private const NumberStyles Style
        = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>A longer one takes long to make, and is no number that anyone counts with.</summary>
    private const int LongestInteger = 380;

    /// <summary>As many digits of any number come back from a double.</summary>
    private const int DigitsOfDouble = 15;

    private const int DigitsOfDecimal = 28;

    public static (JsonToken Token, object Value) Of(ReadOnlySpan<byte> digits, NumberUse use)
        => use switch
        {
            NumberUse.Text => (JsonToken.String, Encoding.UTF8.GetString(digits)),
            NumberUse.Integer when ExactInteger.TryRead(digits, out long integer, out _) => (JsonToken.Integer, integer),
            NumberUse.Decimal when decimal.TryParse(digits, Style, CultureInfo.InvariantCulture, out decimal number)
                => (JsonToken.Float, number),
            NumberUse.Double when TryReadDouble(digits, out double number) => (JsonToken.Float, number),
            NumberUse.Any => Any(digits),

            // No reader of that kind takes a raw text.
            _ => (JsonToken.Raw, Encoding.UTF8.GetString(digits)),
        };

    private static (JsonToken Token, object Value) Any(ReadOnlySpan<byte> digits)
        => digits.IndexOfAny(".eE"u8) < 0 ? Integer(digits) : Fraction(digits);

    private static (JsonToken Token, object Value) Integer(ReadOnlySpan<byte> digits)
    {
        if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer))
        {
            return (JsonToken.Integer, integer);
        }

        string text = Encoding.UTF8.GetString(digits);
        return text.Length <= LongestInteger
            ? (JsonToken.Integer, BigInteger.Parse(text, CultureInfo.InvariantCulture))
            : (JsonToken.Raw, text);
    }

    private static (JsonToken Token, object Value) Fraction(ReadOnlySpan<byte> digits)
    {
        (int significant, long scale) = Shape(digits);

        if (significant <= DigitsOfDecimal && scale <= DigitsOfDecimal
            && decimal.TryParse(digits, Style, CultureInfo.InvariantCulture, out decimal exact))
        {
            return (JsonToken.Float, exact);
        }

        if (significant == 0)
        {
            return (JsonToken.Float, decimal.Zero);
        }

        return significant <= DigitsOfDouble && TryReadDouble(digits, out double nearest) && double.IsNormal(nearest)
            ? (JsonToken.Float, nearest)
            : (JsonToken.Raw, Encoding.UTF8.GetString(digits));
    }

    private static bool TryReadDouble(ReadOnlySpan<byte> digits, out double number)
        => double.TryParse(digits, Style, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    /// <summary>How many digits say something, and how many places behind the point the last of them stands.</summary>
    private static (int Significant, long Scale) Shape(ReadOnlySpan<byte> digits)
    {
        int exponentAt = digits.IndexOfAny("eE"u8);
        ReadOnlySpan<byte> mantissa = exponentAt < 0 ? digits : digits[..exponentAt];
        long exponent = 0;

        if (exponentAt >= 0 && !long.TryParse(digits[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return (int.MaxValue, long.MaxValue);
        }

        int point = mantissa.IndexOf((byte)'.');
        int fraction = point < 0 ? 0 : mantissa.Length - point - 1;
        int leading = mantissa.IndexOfAnyInRange((byte)'1', (byte)'9');
        int significant = leading < 0 ? 0 : mantissa.Length - leading - (point > leading ? 1 : 0);

        return (significant, fraction - Math.Clamp(exponent, -100_000, 100_000));
    }
}
