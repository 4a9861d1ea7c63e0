using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Spec;

/// <summary>A property of an object, with its bounds.</summary>
internal sealed record PropertySpec(ValueSpec Value, bool IsRequired, bool IsNullable, decimal? Minimum, decimal? Maximum)
{
    public static PropertySpec Read(JToken json)
        => new(
            ValueSpec.Read(json),
            json["required"]!.Value<bool>(),
            json["nullable"]!.Value<bool>(),
            json["minimum"]?.Value<decimal>(),
            json["maximum"]?.Value<decimal>());
}
