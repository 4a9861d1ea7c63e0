using System.Text.Json;
using System.Text.Json.Serialization;

namespace FanslyGenerated.Json.SystemTextJson;

/// <summary>Reads and writes a <see cref="RawAmount"/> as a number.</summary>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public sealed class RawAmountConverter : JsonConverter<RawAmount>
{
    /// <inheritdoc/>
    public override RawAmount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => WireNumber.TryReadInteger(ref reader, out long value) ? new RawAmount(value) : throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RawAmount value, JsonSerializerOptions options)
        => writer.WriteNumberValue(value.Value);
}
