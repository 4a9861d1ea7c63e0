using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Spec;

/// <summary>What an object has to be.</summary>
internal sealed record ObjectSpec(IReadOnlyDictionary<string, PropertySpec> Properties, IReadOnlyList<ConditionSpec> Conditions)
{
    public static ObjectSpec Read(JToken json)
        => new(
            SandboxJson.Members(json["properties"]!).ToDictionary(pair => pair.Key, pair => PropertySpec.Read(pair.Value)),
            [.. json["conditions"]!.Select(ConditionSpec.Read)]);
}
