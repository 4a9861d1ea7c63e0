using System.Text.Json;
using System.Text.Json.Serialization;
using FanslyGenerated.Http;

namespace FanslyGenerated.Json;

/// <summary>Reads and writes a duration as a number of milliseconds.</summary>
public sealed class MillisecondsConverter : JsonConverter<TimeSpan>
{
    /// <inheritdoc/>
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => WireNumber.TryRead(ref reader, out decimal number)
            && WireTime.TryReadDuration(number, TimeUnit.Milliseconds, out TimeSpan value)
                ? value
                : throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options)
        => WireNumber.Write(writer, WireTime.ToNumber(value, TimeUnit.Milliseconds));
}
