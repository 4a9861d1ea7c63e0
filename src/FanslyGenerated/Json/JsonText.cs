using System.Text;
using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Json;

/// <summary>The way between a text, Newtonsoft's tree and that of System.Text.Json.</summary>
internal static class JsonText
{
    /// <summary>An element may come from a document that was read like this.</summary>
    private static readonly JsonReaderOptions s_elements
        = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static JToken Parse(string text)
    {
        using var writer = new JTokenWriter();
        using var reader = new StrictReader(Encoding.UTF8.GetBytes(text), keepsHalves: true, s_elements);

        try
        {
            writer.WriteToken(reader);
            return writer.Token ?? JValue.CreateNull();
        }
        catch (System.Text.Json.JsonException)
        {
            // The text has been read as JSON before, by a reader that allows what this one does not.
            return new JRaw(text);
        }
    }

    public static JToken ToToken(JsonElement element) => Parse(element.GetRawText());

    public static JsonElement ToElement(JToken token)
    {
        using JsonDocument document = JsonDocument.Parse(TokenText.Of(token));
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
