using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Spec;

/// <summary>A parameter of the path or the query.</summary>
internal sealed record ParameterSpec(string Name, bool IsInPath, bool IsRequired, ValueSpec Value)
{
    public static ParameterSpec Read(JToken json)
        => new(
            json["name"]!.Value<string>()!,
            json["in"]!.Value<string>() == "path",
            json["required"]!.Value<bool>(),
            ValueSpec.Read(json));
}
