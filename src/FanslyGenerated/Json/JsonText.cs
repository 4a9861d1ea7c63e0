using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Json;

/// <summary>The way between a text, Newtonsoft's tree and that of System.Text.Json.</summary>
internal static class JsonText
{
    public static JToken Parse(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text));
        KeepSpelling(reader);

        try
        {
            return JToken.ReadFrom(reader);
        }
        catch (JsonReaderException)
        {
            // The text has been read as JSON before, so it holds a number that no .NET number holds, such as 1e400.
            return new JRaw(text);
        }
    }

    public static JToken ToToken(JsonElement element) => Parse(element.GetRawText());

    public static JsonElement ToElement(JToken token)
    {
        using JsonDocument document = JsonDocument.Parse(token.ToString(Formatting.None));
        return document.RootElement.Clone();
    }

    /// <summary>
    /// By itself, Newtonsoft turns strings that look like times into times, and drops fractions' digits.
    /// </summary>
    public static void KeepSpelling(JsonReader reader)
    {
        reader.DateParseHandling = DateParseHandling.None;
        reader.FloatParseHandling = FloatParseHandling.Decimal;
    }
}
