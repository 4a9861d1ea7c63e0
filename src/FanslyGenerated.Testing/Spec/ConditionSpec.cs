using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Spec;

/// <summary>What has to be there together.</summary>
/// <param name="When">The property that is set.</param>
/// <param name="Is">The value it is set to; null for any.</param>
/// <param name="Needs">The properties that must then be set too, one of each list.</param>
internal sealed record ConditionSpec(string When, string? Is, IReadOnlyList<IReadOnlyList<string>> Needs)
{
    public static ConditionSpec Read(JToken json)
        => new(json["when"]!.Value<string>()!, json["is"]!.Value<string?>(), [.. json["needs"]!.Select(SandboxJson.Texts)]);
}
