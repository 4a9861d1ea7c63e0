using System.Text.Json;
using System.Text.Json.Serialization;

namespace FanslyGenerated.Json;

/// <summary>
/// Reads and writes an instant as the number of milliseconds since 1970, where 0 means that it has not come yet:
/// 0 reads as null, and null is written as 0.
/// </summary>
public sealed class UnixMillisecondsOrZeroConverter : JsonConverter<DateTimeOffset?>
{
    private static readonly UnixMillisecondsConverter s_instants = new();

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override DateTimeOffset? Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        DateTimeOffset instant = s_instants.Read(ref reader, typeToConvert, options);
        return instant == DateTimeOffset.UnixEpoch ? null : instant;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
        => s_instants.Write(writer, value ?? DateTimeOffset.UnixEpoch, options);
}
