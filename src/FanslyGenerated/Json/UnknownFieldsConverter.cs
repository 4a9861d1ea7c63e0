using System.Text.Json;
using System.Text.Json.Serialization;

namespace FanslyGenerated.Json;

/// <summary>
/// Writes <see cref="UnknownFields"/> as extension data: into the object that is being written, with no braces
/// of its own. Without a converter, System.Text.Json would take the values for Newtonsoft's.
/// </summary>
public sealed class UnknownFieldsConverter : JsonConverter<UnknownFields>
{
    /// <inheritdoc/>
    public override UnknownFields Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException();
        }

        var fields = new UnknownFields();
        IDictionary<string, JsonElement> elements = fields;
        foreach (JsonProperty property in document.RootElement.EnumerateObject())
        {
            elements[property.Name] = property.Value.Clone();
        }

        return fields;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, UnknownFields value, JsonSerializerOptions options)
    {
        // Only a value that is serialised by itself finds the writer outside of every object.
        bool alone = writer.CurrentDepth == 0;
        if (alone)
        {
            writer.WriteStartObject();
        }

        foreach ((string name, JsonElement element) in (IDictionary<string, JsonElement>)value)
        {
            writer.WritePropertyName(name);
            element.WriteTo(writer);
        }

        if (alone)
        {
            writer.WriteEndObject();
        }
    }
}
