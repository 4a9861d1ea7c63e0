using System.Text.Json;
using System.Text.Json.Serialization;

namespace FanslyGenerated.Json.SystemTextJson;

/// <summary>
/// Reads and writes an instant as a number since 1970, where 0 means that it has not come yet: 0 reads as null, and null
/// is written as 0.
/// </summary>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public abstract class InstantOrZeroConverter : JsonConverter<DateTimeOffset?>
{
    private readonly InstantConverter _instants;

    private protected InstantOrZeroConverter(InstantConverter instants) => _instants = instants;

    /// <inheritdoc/>
    public sealed override bool HandleNull => true;

    /// <inheritdoc/>
    public sealed override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        DateTimeOffset instant = _instants.Read(ref reader, typeToConvert, options);
        return instant == DateTimeOffset.UnixEpoch ? null : instant;
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
        => _instants.Write(writer, value ?? DateTimeOffset.UnixEpoch, options);
}
