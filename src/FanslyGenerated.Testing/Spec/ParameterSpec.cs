using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Spec;

/// <summary>A parameter of the path or the query.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsInPath">Whether it is part of the path.</param>
/// <param name="IsRequired">Whether it has to be there.</param>
/// <param name="Value">What it has to be.</param>
/// <param name="IsExploded">Whether the items of a list come as a parameter each, and not with commas between them.</param>
internal sealed record ParameterSpec(string Name, bool IsInPath, bool IsRequired, ValueSpec Value, bool IsExploded)
{
    public static ParameterSpec Read(JToken json)
        => new(
            json["name"]!.Value<string>()!,
            json["in"]!.Value<string>() == "path",
            json["required"]!.Value<bool>(),
            ValueSpec.Read(json),
            json["explode"]?.Value<bool>() ?? false);
}
