using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Spec;

/// <summary>What is around a payload.</summary>
/// <param name="Payload">Where the payload is; null where there is none.</param>
/// <param name="Statuses">Where statuses are, the outermost first.</param>
/// <param name="SuccessFlags">Where flags are that say whether the call succeeded.</param>
internal sealed record EnvelopeSpec(string? Payload, IReadOnlyList<string> Statuses, IReadOnlyList<string> SuccessFlags)
{
    public static EnvelopeSpec Read(JToken json)
        => new(json["payload"]!.Value<string?>(), SandboxJson.Texts(json["statuses"]!), SandboxJson.Texts(json["success"]!));
}
