using FanslyGenerated.Json;
using FanslyGenerated.Json.NewtonsoftJson;
using FanslyGenerated.Json.SystemTextJson;

namespace FanslyGenerated.Tests.Json;

/// <summary>An open enumeration of texts, as the generated ones look.</summary>
[Newtonsoft.Json.JsonConverter(typeof(NewtonsoftOpenEnumConverter<Access, string>))]
[System.Text.Json.Serialization.JsonConverter(typeof(OpenEnumConverter<Access, string>))]
public readonly struct Access(string value) : IOpenEnum<Access, string>
{
    private readonly string? _value = value;

    public static Access Ppv { get; } = new("ppv");

    public string Value => _value ?? "";

    public static Access Create(string value) => new(value);

    public override string ToString() => Value;
}
