namespace FanslyGenerated.Json.Reading;

/// <summary>
/// Times as nearly all of them are spelt: digits, perhaps a point and a few more. Ticks are made of the digits, so that
/// nothing is lost, without the decimal that any other spelling needs.
/// </summary>
internal static class PlainTicks
{
    private const int MostDigits = 18;

    /// <summary>False where a JSON number is spelt otherwise, and another way of reading it has to be tried.</summary>
    /// <param name="number">The number.</param>
    /// <param name="precision">The digits of its unit that a tick is: 7 for seconds, 4 for milliseconds.</param>
    /// <param name="ticks">The number in ticks.</param>
    public static bool TryRead(ReadOnlySpan<byte> number, int precision, out long ticks)
    {
        int digits = 0;
        int left = precision;
        bool isFraction = false;
        ticks = 0;

        foreach (byte character in number)
        {
            uint digit = (uint)character - '0';

            if (digit <= 9)
            {
                ticks = (ticks * 10) + digit;
                left -= isFraction ? 1 : 0;
                digits++;
            }
            else if (character == '.')
            {
                isFraction = true;
            }
            else
            {
                return false;
            }

            if (digits + left > MostDigits)
            {
                return false;
            }
        }

        for (; left > 0; left--)
        {
            ticks *= 10;
        }

        return left == 0;
    }
}
