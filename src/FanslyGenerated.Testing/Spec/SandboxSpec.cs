using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Spec;

/// <summary>A spec with its samples, as the spec tool wrote it for the sandbox's assembly. It is shared and never changed.</summary>
internal sealed class SandboxSpec
{
    private static readonly ConcurrentDictionary<(System.Reflection.Assembly Assembly, string Name), SandboxSpec> s_loaded = new();

    private SandboxSpec(JToken json)
    {
        Server = new Uri(json["server"]!.Value<string>()!);
        KeyHeader = json["key"]!["header"]!.Value<string>()!;
        KeyPrefix = json["key"]!["prefix"]!.Value<string>()!;
        Headers = SandboxJson.Members(json["headers"]!).ToDictionary(pair => pair.Key, pair => pair.Value.Value<string>()!);
        RetryAfterHeader = json["retryAfter"]!.Value<string?>();
        Messages = SandboxJson.Texts(json["messages"]!);
        Errors = SandboxJson.Members(json["errors"]!).ToDictionary(pair => int.Parse(pair.Key, null), pair => pair.Value);
        Schemas = SandboxJson.Members(json["schemas"]!).ToDictionary(pair => pair.Key, pair => ObjectSpec.Read(pair.Value));

        Dictionary<string, EnvelopeSpec> envelopes =
            SandboxJson.Members(json["envelopes"]!).ToDictionary(pair => pair.Key, pair => EnvelopeSpec.Read(pair.Value));
        Statuses = [.. envelopes.Values.SelectMany(envelope => envelope.Statuses).Distinct()];
        Operations = [.. json["operations"]!.Select(operation => OperationSpec.Read(operation, envelopes))];
    }

    /// <summary>The API's own address.</summary>
    public Uri Server { get; }

    public string KeyHeader { get; }

    public string KeyPrefix { get; }

    /// <summary>What every response has.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    public string? RetryAfterHeader { get; }

    /// <summary>Where an error's text may stand.</summary>
    public IReadOnlyList<string> Messages { get; }

    /// <summary>Where an error may repeat its status.</summary>
    public IReadOnlyList<string> Statuses { get; }

    /// <summary>The documented errors by status.</summary>
    public IReadOnlyDictionary<int, JToken> Errors { get; }

    public IReadOnlyDictionary<string, ObjectSpec> Schemas { get; }

    public IReadOnlyList<OperationSpec> Operations { get; }

    public static SandboxSpec Load(System.Reflection.Assembly assembly, string name) => s_loaded.GetOrAdd((assembly, name), Read);

    public static SandboxSpec Parse(string text) => new(SandboxJson.Parse(text));

    private static SandboxSpec Read((System.Reflection.Assembly Assembly, string Name) spec)
    {
        using Stream resource = spec.Assembly.GetManifestResourceStream($"{spec.Name}.sandbox.json")
            ?? throw new ArgumentException($"{spec.Assembly.GetName().Name} carries no spec named '{spec.Name}'.", nameof(spec));
        using var reader = new StreamReader(resource);
        return Parse(reader.ReadToEnd());
    }
}
