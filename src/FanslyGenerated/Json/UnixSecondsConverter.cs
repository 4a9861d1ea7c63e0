using System.Text.Json;
using System.Text.Json.Serialization;
using FanslyGenerated.Http;

namespace FanslyGenerated.Json;

/// <summary>Reads and writes an instant as the number of seconds since 1970, fractions included.</summary>
public sealed class UnixSecondsConverter : JsonConverter<DateTimeOffset>
{
    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => WireNumber.TryRead(ref reader, out decimal number)
            && WireTime.TryReadInstant(number, TimeUnit.UnixSeconds, out DateTimeOffset value)
                ? value
                : throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
        => WireNumber.Write(writer, WireTime.ToNumber(value, TimeUnit.UnixSeconds));
}
