using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>The document under the reader: its root, what refers to what, and what is wrong so far.</summary>
internal sealed class SpecDocument
{
    public SpecDocument(YamlMap root, ProblemList problems, SpecPlaces places)
    {
        Root = root;
        Problems = problems;
        Places = places;
    }

    public YamlMap Root { get; }

    public ProblemList Problems { get; }

    public SpecPlaces Places { get; }

    /// <summary>The named parts of one kind: schemas, parameters, responses or headers.</summary>
    public YamlMap? Components(string kind) => (Root["components"] as YamlMap)?[kind] as YamlMap;

    /// <summary>What a <c>$ref</c> to a part of one kind starts with.</summary>
    public static string ReferenceTo(string kind) => $"#/components/{kind}/";

    /// <summary>The part a <c>$ref</c> names, or null once the problem is reported.</summary>
    public YamlEntry? Resolve(YamlNode reference, string kind)
    {
        if (reference is not YamlScalar { ScalarKind: ScalarKind.Text } scalar)
        {
            Problems.Report(Rules.WrongKind, reference.Location, "$ref", "text", reference.Kind);
            return null;
        }

        if (!scalar.Text.StartsWith("#", StringComparison.Ordinal))
        {
            Problems.Report(Rules.ExternalReference, scalar.Location, scalar.Text);
            return null;
        }

        string prefix = ReferenceTo(kind);
        string name = scalar.Text.StartsWith(prefix, StringComparison.Ordinal) ? scalar.Text.Substring(prefix.Length) : "";

        YamlEntry? entry = Components(kind)?.Entry(name);

        if (entry is null)
        {
            IEnumerable<string> known = Components(kind)?.Entries.Select(known => prefix + known.Key.Text) ?? [];
            Problems.Report(Rules.UnresolvedReference, scalar.Location, scalar.Text, Nearest.Suggest(scalar.Text, known));
        }

        return entry;
    }

    /// <summary>Follows a <c>$ref</c> where there is one; null once the problem is reported.</summary>
    public YamlMap? Follow(YamlNode node, string kind, string what)
    {
        YamlNode? target = node;

        if (node is YamlMap map && map["$ref"] is { } reference)
        {
            var reader = new MapReader(map, $"the $ref of {what}", this);
            reader.Ignore("$ref");
            reader.Finish();
            target = Resolve(reference, kind)?.Value;
        }

        if (target is not (null or YamlMap))
        {
            Problems.Report(Rules.WrongKind, target.Location, what, "a map", target.Kind);
        }

        return target as YamlMap;
    }

    /// <summary>
    /// Reports the components that nothing refers to. Every <c>$ref</c> counts, also those in parts that were not read
    /// because of a fault: what they name is wanted.
    /// </summary>
    public void ReportUnused()
    {
        HashSet<string> wanted = new(StringComparer.Ordinal);
        CollectReferences(Root, wanted);

        foreach (YamlEntry envelope in (Root["x-envelopes"] as YamlMap)?.Entries ?? [])
        {
            wanted.Add($"{ReferenceTo("schemas")}{((envelope.Value as YamlMap)?["schema"] as YamlScalar)?.Text}");
        }

        foreach (string kind in (string[])["schemas", "parameters", "responses", "headers"])
        {
            foreach (YamlEntry entry in Components(kind)?.Entries ?? [])
            {
                string reference = $"{ReferenceTo(kind)}{entry.Key.Text}";

                if (!wanted.Contains(reference))
                {
                    Problems.Report(Rules.UnusedComponent, entry.Key.Location, reference);
                }
            }
        }
    }

    private static void CollectReferences(YamlNode node, HashSet<string> found)
    {
        if (node is YamlList list)
        {
            foreach (YamlNode item in list.Items)
            {
                CollectReferences(item, found);
            }
        }

        foreach (YamlEntry entry in (node as YamlMap)?.Entries ?? [])
        {
            if (entry is { Key.Text: "$ref", Value: YamlScalar reference })
            {
                found.Add(reference.Text);
            }

            CollectReferences(entry.Value, found);
        }
    }
}
