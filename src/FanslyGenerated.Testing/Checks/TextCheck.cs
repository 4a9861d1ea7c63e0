using System.Globalization;

namespace FanslyGenerated.Testing.Checks;

/// <summary>Holds what stands in a path or a query against its type.</summary>
internal static class TextCheck
{
    public static bool Fits(string text, string type)
        => type switch
        {
            "integer" => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "number" => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
            "boolean" => text is "true" or "false",
            "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
            _ => true,
        };
}
