namespace FanslyGenerated.Json;

/// <summary>
/// Integers in unusual spellings: 1.0, 1e3, 12.5e1. A decimal would do but for its 28 digits, behind which a fraction
/// is lost without a word.
/// </summary>
internal static class ExactInteger
{
    // No integer of 64 bits has more digits, and no exponent beyond it makes one of anything but zero.
    private const int MostDigits = 19;

    /// <summary>False, with the fault, where a JSON number is no such integer.</summary>
    public static bool TryRead(ReadOnlySpan<byte> number, out long integer, out FaultKind fault)
    {
        integer = 0;
        fault = FaultKind.OutOfRange;
        bool isNegative = number[0] == '-';
        int exponentAt = number.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = number[(isNegative ? 1 : 0)..(exponentAt < 0 ? number.Length : exponentAt)];
        int pointAt = mantissa.IndexOf((byte)'.');
        int whole = pointAt < 0 ? mantissa.Length : pointAt;
        long exponent = exponentAt < 0 ? 0 : Exponent(number[(exponentAt + 1)..]);

        // The digit at this index, not counting the point, is the first behind the integer.
        long end = whole + exponent;
        UInt128 value = 0;
        int digits = 0;

        for (int index = 0; index < mantissa.Length; index++)
        {
            if (index == pointAt)
            {
                continue;
            }

            int digit = mantissa[index] - '0';
            int position = pointAt >= 0 && index > pointAt ? index - 1 : index;

            if (position >= end && digit != 0)
            {
                fault = FaultKind.Fraction;
                return false;
            }

            if (position < end && (digits > 0 || digit != 0))
            {
                value = (value * 10) + (uint)digit;
                digits++;
            }

            if (digits > MostDigits)
            {
                return false;
            }
        }

        long zeros = digits == 0 ? 0 : end - (mantissa.Length - (pointAt < 0 ? 0 : 1));

        for (; zeros > 0; zeros--)
        {
            value *= 10;

            if (++digits > MostDigits)
            {
                return false;
            }
        }

        if (value > (isNegative ? (UInt128)long.MaxValue + 1 : (UInt128)long.MaxValue))
        {
            return false;
        }

        integer = isNegative ? unchecked(-(long)(ulong)value) : (long)value;
        return true;
    }

    /// <summary>An exponent, or one just as far out of the way where it is longer than a number should be.</summary>
    private static long Exponent(ReadOnlySpan<byte> text)
    {
        const long Far = 1L << 40;
        bool isNegative = text[0] == '-';
        long exponent = 0;

        foreach (byte digit in text.TrimStart("+-"u8))
        {
            exponent = Math.Min((exponent * 10) + digit - '0', Far);
        }

        return isNegative ? -exponent : exponent;
    }
}
