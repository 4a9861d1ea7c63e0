using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FanslyGenerated.Json.SystemTextJson;

/// <summary>Reads and writes an open enumeration. A text may come as a number, and a number may come quoted.</summary>
/// <typeparam name="TSelf">The enumeration.</typeparam>
/// <typeparam name="TValue">What stands in the JSON: <see cref="string"/> or <see cref="long"/>.</typeparam>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public sealed class OpenEnumConverter<TSelf, TValue> : JsonConverter<TSelf>
    where TSelf : struct, IOpenEnum<TSelf, TValue>
    where TValue : notnull
{
    /// <inheritdoc/>
    public override TSelf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (typeof(TValue) == typeof(long) && WireNumber.TryReadInteger(ref reader, out long integer))
        {
            return TSelf.Create((TValue)(object)integer);
        }

        if (typeof(TValue) == typeof(string) && TryReadText(ref reader, out string? text))
        {
            return TSelf.Create((TValue)(object)text);
        }

        throw new JsonException();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TSelf value, JsonSerializerOptions options)
    {
        if (value.Value is long integer)
        {
            writer.WriteNumberValue(integer);
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }

    private static bool TryReadText(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? text)
    {
        text = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => Encoding.UTF8.GetString(
                reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan),
            _ => null,
        };
        return text is not null;
    }
}
