using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Json;

/// <summary>Writes Newtonsoft's tree as JSON.</summary>
internal static class TokenText
{
    /// <exception cref="JsonWriterException">It is nested deeper than 64.</exception>
    public static string Of(JToken token)
    {
        string text = Write(token, StringEscapeHandling.Default);

        // Half a surrogate pair would not survive as a character, and does as an escape sequence.
        return Utf16.IsWellFormed(text) ? text : Write(token, StringEscapeHandling.EscapeNonAscii);
    }

    private static string Write(JToken token, StringEscapeHandling escapes)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var writer = new BoundedWriter(text) { StringEscapeHandling = escapes };
        token.WriteTo(writer);
        return text.ToString();
    }
}
