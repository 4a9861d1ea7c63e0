using System.Globalization;
using System.Numerics;
using System.Text;
using FanslyGenerated.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Json.Reading;

/// <summary>The quick ways of reading numbers against the slow and certain ones, at random.</summary>
public sealed class SpellingTests
{
    private const int Numbers = 100_000;

    [Fact]
    public void An_integer_in_any_spelling_is_what_exact_arithmetic_says()
        => Wrong(static text =>
        {
            BigInteger? expected = Exact(text);
            bool fits = expected is not null && expected >= long.MinValue && expected <= long.MaxValue;

            bool isInteger = ExactInteger.TryRead(Encoding.UTF8.GetBytes(text), out long integer, out FaultKind fault);

            // What is too large and has a fraction may be reported either way.
            bool isTold = isInteger || Math.Abs(double.Parse(text, CultureInfo.InvariantCulture)) >= 1e18 || fault == FaultKind.Fraction;
            return isInteger == fits && integer == (fits ? (long)expected! : 0) && isTold;
        }).Should().BeEmpty();

    [Fact]
    public void Plain_digits_are_read_as_any_spelling_is_or_left_to_it()
    {
        int read = 0;

        Wrong(text =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);

            if (!PlainInteger.TryRead(bytes, out long integer))
            {
                return true;
            }

            read++;
            return ExactInteger.TryRead(bytes, out long exact, out _) && integer == exact;
        }).Should().BeEmpty();

        read.Should().BeGreaterThan(Numbers / 20);
    }

    [Theory]
    [InlineData(7, nameof(TimeUnit.Seconds))]
    [InlineData(4, nameof(TimeUnit.Milliseconds))]
    public void Plain_times_are_read_as_decimals_are_or_left_to_them(int precision, string unit)
    {
        int read = 0;
        TimeUnit timeUnit = Enum.Parse<TimeUnit>(unit);

        Wrong(text =>
        {
            if (!PlainTicks.TryRead(Encoding.UTF8.GetBytes(text), precision, out long ticks))
            {
                return true;
            }

            read++;
            decimal number = decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
            return WireTime.TryReadDuration(number, timeUnit, out TimeSpan duration) && duration.Ticks == ticks;
        }).Should().BeEmpty();

        read.Should().BeGreaterThan(Numbers / 10);
    }

    /// <summary>The spellings that are not read as they should be. Asserting each would take longer than reading all.</summary>
    private static IReadOnlyList<string> Wrong(Func<string, bool> isRight)
        => [.. Enumerable.Range(1, Numbers)
            .Select(static seed => (Seed: seed, Text: Spelling(new Random(seed))))
            .Where(each => !isRight(each.Text))
            .Select(static each => $"seed {each.Seed} makes {each.Text}")];

    private static string Spelling(Random random)
    {
        string digits = (random.NextInt64() >> random.Next(63)).ToString(CultureInfo.InvariantCulture);
        string zeros = new('0', random.Next(3) == 0 ? random.Next(25) : 0);
        string fraction = random.Next(2) == 0 ? "" : "." + (random.Next(2) == 0 ? "0" : (random.NextInt64() >> random.Next(63)).ToString(CultureInfo.InvariantCulture));
        string exponent = random.Next(2) == 0 ? "" : $"{(random.Next(2) == 0 ? "e" : "E+")}{random.Next(25)}";
        exponent = random.Next(6) == 0 ? $"e-{random.Next(25)}" : exponent;

        return $"{(random.Next(4) == 0 ? "-" : "")}{digits}{(digits == "0" ? "" : zeros)}{fraction}{exponent}";
    }

    /// <summary>Null for a fraction.</summary>
    private static BigInteger? Exact(string text)
    {
        string[] parts = text.Split('e', 'E');
        string[] mantissa = parts[0].Split('.');
        int exponent = (parts.Length == 2 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0) - (mantissa.Length == 2 ? mantissa[1].Length : 0);
        BigInteger digits = BigInteger.Parse(string.Concat(mantissa), CultureInfo.InvariantCulture);
        BigInteger scale = BigInteger.Pow(10, Math.Abs(exponent));

        return exponent >= 0 ? digits * scale : digits % scale == 0 ? digits / scale : null;
    }
}
