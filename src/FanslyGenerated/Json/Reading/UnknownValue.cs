using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace FanslyGenerated.Json.Reading;

/// <summary>Keeps a field that the spec does not know, for clients that want it.</summary>
internal static class UnknownValue
{
    public static void Keep(UnknownFields fields, ReadOnlySpan<byte> name, ReadOnlySpan<byte> json)
    {
        // Whoever asks for its texts later is not to be surprised by what is none.
        if (!Utf8.IsValid(json))
        {
            json = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json));
        }

        var reader = new Utf8JsonReader(json);
        IDictionary<string, JsonElement> elements = fields;

        // Of two with one name the last one counts, as it does in every JSON library.
        elements[Encoding.UTF8.GetString(name)] = JsonElement.ParseValue(ref reader);
    }
}
