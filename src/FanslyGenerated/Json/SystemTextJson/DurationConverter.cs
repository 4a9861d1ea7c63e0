using System.Text.Json;
using System.Text.Json.Serialization;

namespace FanslyGenerated.Json.SystemTextJson;

/// <summary>Reads and writes a duration as a number.</summary>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public abstract class DurationConverter : JsonConverter<TimeSpan>
{
    private readonly TimeUnit _unit;

    private protected DurationConverter(TimeUnit unit) => _unit = unit;

    /// <inheritdoc/>
    public sealed override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => WireNumber.TryRead(ref reader, out decimal number)
            && WireTime.TryReadDuration(number, _unit, out TimeSpan value)
                ? value
                : throw new JsonException();

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options)
        => WireNumber.Write(writer, WireTime.ToNumber(value, _unit));
}
