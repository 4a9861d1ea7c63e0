using FanslyGenerated.Spec.Problems;

namespace FanslyGenerated.Spec.Yaml;

/// <summary>A value of a YAML document, with its place.</summary>
internal abstract record YamlNode(SpecLocation Location)
{
    /// <summary>What a message calls it.</summary>
    public abstract string Kind { get; }
}

/// <summary>A single value. Quoted ones are text whatever they look like.</summary>
internal sealed record YamlScalar(SpecLocation Location, string Text, ScalarKind ScalarKind) : YamlNode(Location)
{
    public override string Kind => ScalarKind switch
    {
        ScalarKind.Null => "null",
        ScalarKind.Boolean => "a boolean",
        ScalarKind.Integer => "an integer",
        ScalarKind.Number => "a number",
        _ => "text",
    };
}

/// <summary>What a scalar is, by YAML's core schema.</summary>
internal enum ScalarKind
{
    Text,
    Null,
    Boolean,
    Integer,
    Number,
}

/// <summary>A list.</summary>
internal sealed record YamlList(SpecLocation Location, IReadOnlyList<YamlNode> Items) : YamlNode(Location)
{
    public override string Kind => "a list";
}

/// <summary>A map, in the document's order. A key that stood twice is here once; the reader has reported it.</summary>
internal sealed record YamlMap(SpecLocation Location, IReadOnlyList<YamlEntry> Entries) : YamlNode(Location)
{
    private readonly Dictionary<string, YamlEntry> _byKey = Entries.ToDictionary(entry => entry.Key.Text, StringComparer.Ordinal);

    public override string Kind => "a map";

    /// <summary>The entry of a map that has just one.</summary>
    public YamlEntry? Only => Entries.Count == 1 ? Entries[0] : null;

    public YamlNode? this[string key] => Entry(key)?.Value;

    public YamlEntry? Entry(string key) => _byKey.TryGetValue(key, out YamlEntry? entry) ? entry : null;
}

/// <summary>A key and its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
