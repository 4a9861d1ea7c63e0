using FanslyGenerated.Json;
using FanslyGenerated.Json.NewtonsoftJson;
using FanslyGenerated.Json.SystemTextJson;

namespace FanslyGenerated.Tests.Json;

/// <summary>An open enumeration of numbers, as the generated ones look.</summary>
[Newtonsoft.Json.JsonConverter(typeof(NewtonsoftOpenEnumConverter<Level, long>))]
[System.Text.Json.Serialization.JsonConverter(typeof(OpenEnumConverter<Level, long>))]
public readonly struct Level(long value) : IOpenEnum<Level, long>
{
    public static Level Gold { get; } = new(3);

    public long Value { get; } = value;

    public static Level Create(long value) => new(value);
}
