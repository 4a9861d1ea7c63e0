using Newtonsoft.Json;

namespace FanslyGenerated.Json.NewtonsoftJson;

/// <summary>What all converters of a value share: null for the nullable, and a refusal that shows no content.</summary>
internal abstract class NewtonsoftValueConverter<T> : JsonConverter
    where T : struct
{
    public sealed override bool CanConvert(Type objectType)
        => (Nullable.GetUnderlyingType(objectType) ?? objectType) == typeof(T);

    public sealed override object? ReadJson(
        JsonReader reader,
        Type objectType,
        object? existingValue,
        JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null && objectType != typeof(T))
        {
            return null;
        }

        return TryRead(reader, out T value) ? value : throw Refusal(reader);
    }

    public sealed override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        if (value is T known)
        {
            Write(writer, known);
        }
        else
        {
            writer.WriteNull();
        }
    }

    protected abstract bool TryRead(JsonReader reader, out T value);

    protected abstract void Write(JsonWriter writer, T value);

    private static JsonSerializationException Refusal(JsonReader reader)
    {
        var place = reader as IJsonLineInfo;

        return new JsonSerializationException(
            $"The JSON value could not be converted to {typeof(T)}. Path '{reader.Path}'.",
            reader.Path,
            place?.LineNumber ?? 0,
            place?.LinePosition ?? 0,
            innerException: null);
    }
}
