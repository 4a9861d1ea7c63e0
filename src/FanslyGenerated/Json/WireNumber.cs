using System.Globalization;
using System.Text.Json;

namespace FanslyGenerated.Json;

/// <summary>
/// Numbers as either library's reader holds them. A number may come quoted: this API's own pages show both.
/// </summary>
internal static class WireNumber
{
    private const NumberStyles Json
        = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static bool TryRead(ref Utf8JsonReader reader, out decimal number)
    {
        number = 0;
        return reader.TokenType switch
        {
            JsonTokenType.Number => reader.TryGetDecimal(out number),
            JsonTokenType.String => TryParse(reader.GetString(), out number),
            _ => false,
        };
    }

    public static bool TryRead(Newtonsoft.Json.JsonReader reader, out decimal number)
    {
        number = 0;

        // A number that no .NET number holds exactly comes as its text.
        return (IsNumberOrText(reader.TokenType) || reader.TokenType == Newtonsoft.Json.JsonToken.Raw)
            && TryParse(TextOf(reader), out number);
    }

    /// <summary>Accepts 1.0 and 1e3, which are integers in all but spelling.</summary>
    public static bool TryReadInteger(ref Utf8JsonReader reader, out long integer)
    {
        integer = 0;
        return TryRead(ref reader, out decimal number) && TryToInteger(number, out integer);
    }

    /// <inheritdoc cref="TryReadInteger(ref Utf8JsonReader, out long)"/>
    public static bool TryReadInteger(Newtonsoft.Json.JsonReader reader, out long integer)
    {
        integer = 0;
        return TryRead(reader, out decimal number) && TryToInteger(number, out integer);
    }

    public static bool TryToInteger(decimal number, out long integer)
    {
        bool isInteger = decimal.IsInteger(number) && number is >= long.MinValue and <= long.MaxValue;

        integer = isInteger ? (long)number : 0;
        return isInteger;
    }

    public static bool TryParse(string? text, out decimal number)
        => decimal.TryParse(text, Json, CultureInfo.InvariantCulture, out number);

    public static void Write(Utf8JsonWriter writer, decimal number)
    {
        if (TryToInteger(number, out long integer))
        {
            writer.WriteNumberValue(integer);
        }
        else
        {
            writer.WriteNumberValue(number);
        }
    }

    /// <summary>Newtonsoft writes the decimal 4 as 4.0, so a whole number is handed over as an integer.</summary>
    public static void Write(Newtonsoft.Json.JsonWriter writer, decimal number)
    {
        if (TryToInteger(number, out long integer))
        {
            writer.WriteValue(integer);
        }
        else
        {
            writer.WriteValue(number);
        }
    }

    /// <summary>
    /// Newtonsoft hands out long, BigInteger, double or decimal, as its settings say. The shortest text that
    /// gives a double back is what stood in the JSON, where a cast to decimal drops its sixteenth digit.
    /// </summary>
    public static string? TextOf(Newtonsoft.Json.JsonReader reader)
        => Convert.ToString(reader.Value, CultureInfo.InvariantCulture);

    public static bool IsNumberOrText(Newtonsoft.Json.JsonToken token)
        => token is Newtonsoft.Json.JsonToken.Integer
            or Newtonsoft.Json.JsonToken.Float
            or Newtonsoft.Json.JsonToken.String;
}
