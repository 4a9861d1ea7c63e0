using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FanslyGenerated.Json.SystemTextJson;

/// <summary>
/// Writes <see cref="UnknownFields"/> as extension data: into the object that is being written, with no braces
/// of its own. Without a converter, System.Text.Json would take the values for Newtonsoft's.
/// </summary>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
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

        foreach ((string name, UnknownField field) in value.Snapshot())
        {
            Write(writer, name, field);
        }

        if (alone)
        {
            writer.WriteEndObject();
        }
    }

    /// <summary>Half a surrogate pair, which came as an escape sequence, goes as one: this writer would throw at it.</summary>
    private static void Write(Utf8JsonWriter writer, string name, UnknownField field)
    {
        var json = new ArrayBufferWriter<byte>();
        JsonFlaw? flaw = field.Write(json);

        if (flaw == JsonFlaw.NoJson)
        {
            throw new JsonException("A field that was added is not JSON.");
        }

        if (!Utf16.IsWellFormed(name))
        {
            WriteEscaped(writer, name, json.WrittenSpan);
            return;
        }

        writer.WritePropertyName(name);

        if (flaw is null)
        {
            field.Element.WriteTo(writer);
        }
        else
        {
            writer.WriteRawValue(json.WrittenSpan, skipInputValidation: true);
        }
    }

    /// <summary>No method of the writer's takes such a name, so name and value go as one piece.</summary>
    private static void WriteEscaped(Utf8JsonWriter writer, string name, ReadOnlySpan<byte> json)
    {
        if (!writer.Options.SkipValidation)
        {
            throw new JsonException("The name of a field holds half of a surrogate pair, which a validating writer cannot write.");
        }

        writer.WriteRawValue([.. Encoding.UTF8.GetBytes(TokenText.Of(name)), (byte)':', .. json], skipInputValidation: true);
    }
}
