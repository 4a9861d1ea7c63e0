using System.Text.Json;
using System.Text.Json.Serialization;

namespace FanslyGenerated.Json.SystemTextJson;

/// <summary>Reads and writes an instant as a number since 1970, fractions included.</summary>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public abstract class InstantConverter : JsonConverter<DateTimeOffset>
{
    private readonly TimeUnit _unit;

    private protected InstantConverter(TimeUnit unit) => _unit = unit;

    /// <inheritdoc/>
    public sealed override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => WireNumber.TryRead(ref reader, out decimal number)
            && WireTime.TryReadInstant(number, _unit, out DateTimeOffset value)
                ? value
                : throw new JsonException();

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
        => WireNumber.Write(writer, WireTime.ToNumber(value, _unit));
}
