using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Generator.Tests.Hostile;

/// <summary>Cuts a spec that is written line by line, as ours are, into specs of one operation or two.</summary>
internal sealed class SpecCut
{
    private static readonly string[] s_cut = ["tags", "x-absent", "x-envelopes", "paths", "components"];

    private readonly string[] _lines;
    private readonly YamlMap _root;
    private readonly Dictionary<string, (YamlEntry Path, YamlEntry Method)> _operations = [];
    private readonly string _ofAccount;
    private bool[] _kept = [];

    public SpecCut(string spec)
    {
        _lines = spec.ReplaceLineEndings("\n").Split('\n');
        _root = (YamlMap)SpecSlice.Read(string.Join('\n', _lines));
        string account = $"{{{Text(((YamlMap)_root["x-client"]!)["account"])}}}";

        foreach (YamlEntry path in Map(_root["paths"]).Entries)
        {
            foreach (YamlEntry method in Map(path.Value).Entries)
            {
                _operations.Add(Text(Map(method.Value)["operationId"]), (path, method));
            }
        }

        // x-client names the account's parameter, so one operation has to have it.
        _ofAccount = _operations.Where(operation => operation.Value.Path.Key.Text.Contains(account, StringComparison.Ordinal))
            .MinBy(operation => operation.Value.Method.Value.Location.End.Line - operation.Value.Method.Key.Location.Start.Line).Key;
    }

    public IEnumerable<string> Operations => _operations.Keys;

    /// <summary>The text around an operation, and for each of its lines the line of the whole.</summary>
    public (string Text, int[] Lines) Around(string operation, bool isFirst)
    {
        _kept = new bool[_lines.Length + 2];
        string[] ids = [.. new[] { operation, _ofAccount }.Distinct()];
        YamlMap[] operations = [.. ids.Select(id => Map(_operations[id].Method.Value))];
        HashSet<string> envelopes = [.. operations.Select(each => each["x-envelope"]).Append(_root["x-envelope"]).OfType<YamlScalar>().Select(Text)];

        foreach (YamlEntry entry in _root.Entries.Where(entry => isFirst ? entry.Key.Text is not ("paths" or "components" or "x-envelopes" or "tags") : !s_cut.Contains(entry.Key.Text)))
        {
            Keep(entry, _root);
        }

        KeepTags([.. ids.Select(id => id[..id.IndexOf('_', StringComparison.Ordinal)])]);
        KeepSome("x-envelopes", entry => envelopes.Contains(entry.Key.Text));
        KeepLine(_root.Entry("paths")!.Key);

        foreach (string id in ids)
        {
            KeepLine(_operations[id].Path.Key);
            Keep(_operations[id].Method, Map(_operations[id].Path.Value));
        }

        KeepComponents(
            [.. operations, .. Map(_root["x-envelopes"]).Entries.Where(entry => envelopes.Contains(entry.Key.Text)).Select(entry => entry.Value)]);
        int[] kept = [.. Enumerable.Range(1, _lines.Length).Where(line => _kept[line])];
        return (string.Join('\n', kept.Select(line => _lines[line - 1])) + "\n", kept);
    }

    private void KeepTags(string[] groups)
    {
        KeepLine(_root.Entry("tags")!.Key);
        IReadOnlyList<YamlNode> tags = ((YamlList)_root["tags"]!).Items;

        for (int i = 0; i < tags.Count; i++)
        {
            int end = i + 1 < tags.Count ? tags[i + 1].Location.Start.Line : tags[i].Location.End.Line;

            for (int line = tags[i].Location.Start.Line; line < end && groups.Contains(Text(Map(tags[i])["name"])); line++)
            {
                _kept[line] = true;
            }
        }
    }

    private void KeepSome(string key, Func<YamlEntry, bool> isWanted)
    {
        if (_root.Entry(key) is { } holder)
        {
            KeepLine(holder.Key);

            foreach (YamlEntry entry in Map(holder.Value).Entries.Where(isWanted))
            {
                Keep(entry, Map(holder.Value));
            }
        }
    }

    /// <summary>What is referred to, from one to the next.</summary>
    private void KeepComponents(YamlNode[] roots)
    {
        YamlMap components = Map(_root["components"]);
        KeepLine(_root.Entry("components")!.Key);
        Keep(components.Entry("securitySchemes")!, components);
        HashSet<string> met = [];
        Stack<YamlNode> open = new(roots);

        while (open.TryPop(out YamlNode? node))
        {
            foreach (string reference in References(node).Where(met.Add))
            {
                string[] steps = reference.Split('/');
                YamlMap kind = Map(components[steps[2]]);
                KeepLine(components.Entry(steps[2])!.Key);
                Keep(kind.Entry(steps[3])!, kind);
                open.Push(kind[steps[3]]!);
            }
        }
    }

    private static IEnumerable<string> References(YamlNode node)
        => node switch
        {
            YamlMap map => map.Entries.SelectMany(entry => entry switch
            {
                { Key.Text: "$ref", Value: YamlScalar reference } => [reference.Text],
                { Key.Text: "schema", Value: YamlScalar name } => [$"#/components/schemas/{name.Text}"],
                _ => References(entry.Value),
            }),
            YamlList list => list.Items.SelectMany(References),
            _ => [],
        };

    private void Keep(YamlEntry entry, YamlMap holder)
    {
        int place = holder.Entries.TakeWhile(each => each != entry).Count();
        int end = place + 1 < holder.Entries.Count ? holder.Entries[place + 1].Key.Location.Start.Line - 1 : Last(entry.Value);

        for (int line = entry.Key.Location.Start.Line; line <= end; line++)
        {
            _kept[line] = true;
        }
    }

    /// <summary>The last line of a value. A map that goes by indentation ends where the next thing begins.</summary>
    private static int Last(YamlNode node)
        => node switch
        {
            YamlMap { Entries: { Count: > 0 } entries } => Math.Max(node.Location.Start.Line, entries.Max(entry => Last(entry.Value))),
            YamlList { Items: { Count: > 0 } items } => Math.Max(node.Location.Start.Line, items.Max(Last)),
            { Location: { End.Column: 1, End.Line: var line, Start.Line: var start } } when line > start => line - 1,
            _ => node.Location.End.Line,
        };

    private void KeepLine(YamlScalar key) => _kept[key.Location.Start.Line] = true;

    private static YamlMap Map(YamlNode? node) => (YamlMap)node!;

    private static string Text(YamlNode? node) => ((YamlScalar)node!).Text;
}
