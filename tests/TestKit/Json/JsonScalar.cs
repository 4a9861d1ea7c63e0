using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace FanslyGenerated.TestKit;

/// <summary>Values that have no parts, compared by what they mean.</summary>
internal static class JsonScalar
{
    private const int LongestShown = 80;

    public static bool AreEqual(JsonElement left, JsonElement right)
        => left.ValueKind == right.ValueKind
        && left.ValueKind switch
        {
            JsonValueKind.Number => AreEqualNumbers(left.GetRawText(), right.GetRawText()),
            JsonValueKind.String => AreEqualStrings(left, right),
            _ => left.GetRawText() == right.GetRawText(),
        };

    public static string Show(JsonElement value)
    {
        string text = value.GetRawText();
        return text.Length <= LongestShown ? text : text[..LongestShown] + "…";
    }

    private static bool AreEqualStrings(JsonElement left, JsonElement right)
        => left.GetString() == right.GetString()
        || (HasOffset(left) && left.TryGetDateTimeOffset(out DateTimeOffset before)
            && HasOffset(right) && right.TryGetDateTimeOffset(out DateTimeOffset after)
            && before == after);

    /// <summary>A time without an offset is no instant: which one it is depends on the machine.</summary>
    private static bool HasOffset(JsonElement value)
        => value.GetString() is string text
        && text.IndexOf('T', StringComparison.Ordinal) is int time and > 0
        && text.AsSpan(time).IndexOfAny('Z', '+', '-') > 0;

    /// <summary>No .NET number holds all that JSON can say, so digits and exponents are compared instead.</summary>
    private static bool AreEqualNumbers(string left, string right) => Parse(left) == Parse(right);

    private static (BigInteger Digits, BigInteger Exponent) Parse(string number)
    {
        string[] parts = number.ToUpperInvariant().Split('E');
        string[] mantissa = parts[0].Split('.');
        string fraction = mantissa.Length == 2 ? mantissa[1] : "";
        BigInteger exponent = parts.Length == 2 ? BigInteger.Parse(parts[1], CultureInfo.InvariantCulture) : 0;

        string digits = (mantissa[0] + fraction).TrimEnd('0');
        int cut = mantissa[0].Length + fraction.Length - digits.Length;
        BigInteger value = digits is "" or "-" ? 0 : BigInteger.Parse(digits, CultureInfo.InvariantCulture);

        return value.IsZero ? (0, 0) : (value, exponent - fraction.Length + cut);
    }
}
