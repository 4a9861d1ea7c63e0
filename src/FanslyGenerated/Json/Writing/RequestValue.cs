using System.Text.Json;
using FanslyGenerated.Http;

namespace FanslyGenerated.Json.Writing;

/// <summary>Writes the values that JSON has no type of its own for.</summary>
internal static class RequestValue
{
    public static void Instant(Utf8JsonWriter writer, DateTimeOffset value, TimeUnit unit)
        => WireNumber.Write(writer, WireTime.ToNumber(value, unit));

    /// <summary>An instant that is written as zero while it has not come.</summary>
    public static void InstantOrZero(Utf8JsonWriter writer, DateTimeOffset? value, TimeUnit unit)
        => Instant(writer, value ?? DateTimeOffset.UnixEpoch, unit);

    public static void Duration(Utf8JsonWriter writer, TimeSpan value, TimeUnit unit)
        => WireNumber.Write(writer, WireTime.ToNumber(value, unit));

    public static void Raw(Utf8JsonWriter writer, RawJson value) => writer.WriteRawValue(value.Text, skipInputValidation: true);

    /// <summary>What a caller has added to a request beyond the spec.</summary>
    public static void Unknown(Utf8JsonWriter writer, UnknownFields? fields)
    {
        if (fields is null)
        {
            return;
        }

        foreach ((string name, JsonElement element) in (IDictionary<string, JsonElement>)fields)
        {
            writer.WritePropertyName(name);
            element.WriteTo(writer);
        }
    }
}
