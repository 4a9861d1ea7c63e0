namespace FanslyGenerated.Json;

/// <summary>Integers as nearly all of them are spelt: digits, few enough that no sum of them can overflow.</summary>
internal static class PlainInteger
{
    private const int MostDigits = 18;

    /// <summary>False where a JSON number is spelt otherwise, and another way of reading it has to be tried.</summary>
    public static bool TryRead(ReadOnlySpan<byte> number, out long integer)
    {
        bool isNegative = number[0] == '-';
        ReadOnlySpan<byte> digits = isNegative ? number[1..] : number;
        integer = 0;

        if (digits.Length > MostDigits)
        {
            return false;
        }

        foreach (byte character in digits)
        {
            uint digit = (uint)character - '0';

            if (digit > 9)
            {
                return false;
            }

            integer = (integer * 10) + digit;
        }

        integer = isNegative ? -integer : integer;
        return true;
    }
}
