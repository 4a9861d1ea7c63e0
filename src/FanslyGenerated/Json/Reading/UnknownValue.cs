using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace FanslyGenerated.Json.Reading;

/// <summary>Keeps a field that the spec does not know, for clients that want it.</summary>
internal static class UnknownValue
{
    /// <returns>False where bytes in it are no text, and had to be replaced.</returns>
    public static bool Keep(UnknownFields fields, string name, ReadOnlySpan<byte> json)
    {
        bool isText = Utf8.IsValid(json);

        // A caller who asks for its texts later should not be surprised by what is none.
        if (!isText)
        {
            json = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json));
        }

        var reader = new Utf8JsonReader(json);
        IDictionary<string, JsonElement> elements = fields;

        // Of two with one name the last one counts, as it does in every JSON library.
        elements[name] = JsonElement.ParseValue(ref reader);
        return isText;
    }
}
