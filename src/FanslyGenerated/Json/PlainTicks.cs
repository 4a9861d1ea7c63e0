namespace FanslyGenerated.Json;

/// <summary>
/// Times as nearly all of them are spelt: digits, perhaps a point and a few more. Ticks are made of the digits, so that
/// nothing is lost, without the decimal that any other spelling needs.
/// </summary>
internal static class PlainTicks
{
    private const int MostDigits = 18;

    private static ReadOnlySpan<int> PowersOfTen => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

    /// <summary>False where a JSON number is spelt otherwise, and another way of reading it has to be tried.</summary>
    /// <param name="number">The number.</param>
    /// <param name="precision">The digits of its unit that a tick is: 7 for seconds, 4 for milliseconds.</param>
    /// <param name="ticks">The number in ticks.</param>
    public static bool TryRead(ReadOnlySpan<byte> number, int precision, out long ticks)
    {
        ticks = 0;
        int whole = Digits(number, ref ticks);
        int left = precision;

        if (whole < number.Length)
        {
            ReadOnlySpan<byte> fraction = number[(whole + 1)..];
            left -= fraction.Length;

            if (number[whole] != '.' || left < 0 || Digits(fraction, ref ticks) < fraction.Length)
            {
                return false;
            }
        }

        ticks *= PowersOfTen[left];
        return whole + precision <= MostDigits;
    }

    /// <summary>Appends the digits that a text begins with, and returns how many they are.</summary>
    private static int Digits(ReadOnlySpan<byte> text, ref long number)
    {
        long appended = number;
        int count = 0;

        for (; count < text.Length && (uint)text[count] - '0' is <= 9 and var digit; count++)
        {
            appended = (appended * 10) + digit;
        }

        number = appended;
        return count;
    }
}
