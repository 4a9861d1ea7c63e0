using System.Globalization;
using System.Numerics;
using System.Text;
using FanslyGenerated.Http;
using FanslyGenerated.Json;
using FanslyGenerated.Json.Reading;
using FluentAssertions;

namespace FanslyGenerated.Tests.Json.Reading;

/// <summary>The quick ways of reading numbers against the slow and certain ones, at random.</summary>
public sealed class SpellingTests
{
    private const int Numbers = 100_000;

    [Fact]
    public void An_integer_in_any_spelling_is_what_exact_arithmetic_says()
    {
        for (int seed = 1; seed <= Numbers; seed++)
        {
            string text = Spelling(new Random(seed));
            BigInteger? expected = Exact(text);

            bool isInteger = ExactInteger.TryRead(Encoding.UTF8.GetBytes(text), out long integer, out FaultKind fault);

            isInteger.Should().Be(expected is not null && expected >= long.MinValue && expected <= long.MaxValue, "seed {0} makes {1}", seed, text);
            integer.Should().Be(isInteger ? (long)expected! : 0, "seed {0} makes {1}", seed, text);

            // What is too large and has a fraction may be told either way.
            if (!isInteger && Math.Abs(double.Parse(text, CultureInfo.InvariantCulture)) < 1e18)
            {
                fault.Should().Be(FaultKind.Fraction, "seed {0} makes {1}", seed, text);
            }
        }
    }

    [Fact]
    public void Plain_digits_are_read_as_any_spelling_is_or_left_to_it()
    {
        for (int seed = 1; seed <= Numbers; seed++)
        {
            byte[] text = Encoding.UTF8.GetBytes(Spelling(new Random(seed)));

            if (PlainInteger.TryRead(text, out long integer))
            {
                ExactInteger.TryRead(text, out long exact, out _).Should().BeTrue("seed {0}", seed);
                integer.Should().Be(exact, "seed {0}", seed);
            }
        }
    }

    [Theory]
    [InlineData(7, nameof(TimeUnit.Seconds))]
    [InlineData(4, nameof(TimeUnit.Milliseconds))]
    public void Plain_times_are_read_as_decimals_are_or_left_to_them(int precision, string unit)
    {
        int read = 0;

        for (int seed = 1; seed <= Numbers; seed++)
        {
            string text = Spelling(new Random(seed));

            if (PlainTicks.TryRead(Encoding.UTF8.GetBytes(text), precision, out long ticks))
            {
                decimal number = decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
                WireTime.TryReadDuration(number, Enum.Parse<TimeUnit>(unit), out TimeSpan duration).Should().BeTrue("seed {0} makes {1}", seed, text);
                duration.Ticks.Should().Be(ticks, "seed {0} makes {1}", seed, text);
                read++;
            }
        }

        read.Should().BeGreaterThan(Numbers / 10);
    }

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
