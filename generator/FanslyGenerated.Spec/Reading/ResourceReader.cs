using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Reads the paths, and sorts the operations under the groups that their ids name.</summary>
internal sealed class ResourceReader
{
    /// <summary>What every client has: types by the API's name and such an ending, or members of such a name.</summary>
    private static readonly HashSet<string> s_taken = new(StringComparer.OrdinalIgnoreCase)
    {
        "Account", "Responses", "Api", "Client", "ClientOptions", "Dispose", "Envelopes", "Id", "Indexes", "Meta", "Profile", "RateLimit",
        "Raw", "Requests", "SendAsync",
    };

    private readonly SpecDocument _document;
    private readonly OperationReader _operations;
    private readonly Dictionary<string, string> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _groups = new(StringComparer.OrdinalIgnoreCase);

    public ResourceReader(SpecDocument document, OperationReader operations)
    {
        _document = document;
        _operations = operations;
    }

    private ProblemList Problems => _document.Problems;

    public EquatableArray<ResourceModel> ReadAll(MapReader root, string[] methods)
    {
        Dictionary<string, string> tags = ReadTags(root);
        List<OperationModel> operations = [];

        foreach (YamlEntry entry in root.RequiredMap("paths")?.Entries ?? [])
        {
            if (!PathRule.Check(entry.Key, Problems))
            {
                continue;
            }

            if (entry.Value is not YamlMap item)
            {
                Problems.Report(Rules.WrongKind, entry.Value.Location, $"path '{entry.Key.Text}'", "a map", entry.Value.Kind);
                continue;
            }

            operations.AddRange(ReadPath(entry.Key, item, methods));
        }

        return operations
            .GroupBy(operation => operation.GroupIdentifier)
            .Select(group => new ResourceModel(
                group.Key, tags.TryGetValue(group.Key.Text, out string? summary) ? summary : "", group.ToEquatableArray()))
            .ToEquatableArray();
    }

    private IEnumerable<OperationModel> ReadPath(YamlScalar path, YamlMap item, string[] methods)
    {
        var reader = new MapReader(item, $"path '{path.Text}'", _document);

        foreach (YamlEntry entry in item.Entries.Where(entry => methods.Contains(entry.Key.Text)))
        {
            if (reader.OptionalMap(entry.Key.Text) is { } map)
            {
                OperationModel? operation = _operations.Read(path, entry.Key, map);

                if (IsOnlyOne(map) && operation is not null)
                {
                    yield return operation;
                }
            }
        }

        reader.Ignore(methods);
        reader.Finish();
    }

    /// <summary>Ids become methods and files; files are the same where only their case differs.</summary>
    private bool IsOnlyOne(YamlMap map)
    {
        if (OperationReader.IdOf(map) is not { } id)
        {
            return false;
        }

        string group = id.Text.Substring(0, id.Text.IndexOf('_'));
        string? other = _ids.TryGetValue(id.Text, out string? same)
            ? same
            : _groups.TryGetValue(group, out string? similar) && similar != group ? similar : null;

        if (s_taken.Contains(group) || TakenNames.OfEveryObject.Contains(group))
        {
            Problems.Report(Rules.NameCollision, id.Location, "what every client has", $"the group of '{id.Text}'", group);
            return false;
        }

        if (other is not null)
        {
            Problems.Report(Rules.NameCollision, id.Location, $"operation '{other}'", $"operation '{id.Text}'", id.Text);
            return false;
        }

        _groups[group] = group;
        _ids[id.Text] = id.Text;
        _document.Places.AddOperation(id.Text, id.Location);
        return true;
    }

    private Dictionary<string, string> ReadTags(MapReader root)
    {
        Dictionary<string, string> tags = new(StringComparer.Ordinal);

        foreach (YamlNode node in root.OptionalList("tags"))
        {
            if (node is not YamlMap map)
            {
                Problems.Report(Rules.WrongKind, node.Location, "a tag", "a map", node.Kind);
                continue;
            }

            var reader = new MapReader(map, "a tag", _document);

            YamlScalar? name = reader.RequiredText("name");
            string description = reader.Description();

            if (name is not null)
            {
                tags[name.Text] = description;
            }

            reader.Finish();
        }

        return tags;
    }
}
