using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using FanslyGenerated.Json;

namespace FanslyGenerated.Tests.Json.Differential;

/// <summary>What a number has to be, by exact arithmetic that is slow and certain.</summary>
internal static partial class NumberContract
{
    private const int MostKnown = 10_000;

    private static readonly BigInteger s_largestDecimal = new(decimal.MaxValue);

    [ThreadStatic]
    private static Dictionary<(string Text, Type Type, string? Converter), FaultKind?>? s_known;

    /// <summary>What is wrong with a number as it is spelt, or null.</summary>
    public static FaultKind? FaultOf(string text, Type type, string? converter)
    {
        // Documents repeat their numbers, and the arithmetic costs more than reading them.
        Dictionary<(string, Type, string?), FaultKind?> known = s_known ??= [];

        if (!known.TryGetValue((text, type, converter), out FaultKind? fault))
        {
            fault = Judge(text, type, converter);

            if (known.Count < MostKnown)
            {
                known.Add((text, type, converter), fault);
            }
        }

        return fault;
    }

    private static FaultKind? Judge(string text, Type type, string? converter)
    {
        if (!JsonNumber().IsMatch(text))
        {
            return FaultKind.WrongType;
        }

        if (type == typeof(DateTimeOffset) || type == typeof(TimeSpan))
        {
            return IsTime(text, type, converter!) ? null : FaultKind.OutOfRange;
        }

        (BigInteger digits, BigInteger exponent) = Scientific(text);

        if (type == typeof(decimal))
        {
            return IsDecimal(digits, exponent) ? null : FaultKind.OutOfRange;
        }

        if (exponent < 0)
        {
            return FaultKind.Fraction;
        }

        BigInteger limit = type == typeof(int) ? int.MaxValue : long.MaxValue;
        bool isHuge = exponent > 30;
        BigInteger number = isHuge ? 0 : digits * BigInteger.Pow(10, (int)exponent);
        return isHuge || number > limit || number < -limit - 1 ? FaultKind.OutOfRange : null;
    }

    /// <summary>Digits behind the last one that fits are rounded away.</summary>
    private static bool IsDecimal(BigInteger digits, BigInteger exponent)
    {
        if (exponent > 30 || exponent < -400)
        {
            return exponent < 0;
        }

        BigInteger scale = BigInteger.Pow(10, (int)BigInteger.Abs(exponent));
        BigInteger whole = exponent < 0 ? BigInteger.Abs(digits) / scale : BigInteger.Abs(digits) * scale;
        return whole <= s_largestDecimal;
    }

    /// <summary>Seconds and milliseconds as fractions of BigIntegers, which round nothing on the way.</summary>
    private static bool IsTime(string text, Type type, string converter)
    {
        (BigInteger digits, BigInteger exponent) = Scientific(text);

        if (exponent > 30 || exponent < -60)
        {
            return digits.IsZero || exponent < 0;
        }

        exponent += converter.Contains("Milliseconds", StringComparison.Ordinal) ? 4 : 7;
        BigInteger scale = BigInteger.Pow(10, (int)BigInteger.Abs(exponent));
        (BigInteger numerator, BigInteger denominator) = exponent < 0 ? (digits, scale) : (digits * scale, BigInteger.One);

        // To the nearest tick, and to the even one where two are equally near.
        BigInteger ticks = BigInteger.DivRem(2 * BigInteger.Abs(numerator) + denominator, 2 * denominator, out BigInteger rest);
        ticks -= rest.IsZero && !ticks.IsEven ? 1 : 0;
        ticks *= numerator.Sign;

        BigInteger epoch = DateTimeOffset.UnixEpoch.UtcTicks;
        return type == typeof(TimeSpan)
            ? ticks >= long.MinValue && ticks <= long.MaxValue
            : ticks + epoch >= 0 && ticks + epoch <= DateTimeOffset.MaxValue.UtcTicks;
    }

    /// <summary>Digits without zeros at the end, and the power of ten that they are multiplied by.</summary>
    private static (BigInteger Digits, BigInteger Exponent) Scientific(string number)
    {
        string[] parts = number.Split('e', 'E');
        string[] mantissa = parts[0].Split('.');
        BigInteger exponent = parts.Length == 2 ? BigInteger.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        BigInteger digits = BigInteger.Parse(string.Concat(mantissa), CultureInfo.InvariantCulture);
        exponent -= mantissa.Length == 2 ? mantissa[1].Length : 0;

        for (; !digits.IsZero && digits % 10 == 0; exponent++)
        {
            digits /= 10;
        }

        return digits.IsZero ? (0, 0) : (digits, exponent);
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z")]
    private static partial Regex JsonNumber();
}
