using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Reads the paths, and sorts the operations under the groups that their ids name.</summary>
internal sealed class ResourceReader
{
    private readonly SpecDocument _document;
    private readonly OperationReader _operations;
    private readonly Dictionary<string, SpecLocation> _ids;
    private readonly Dictionary<string, string> _groups = new(StringComparer.OrdinalIgnoreCase);

    public ResourceReader(SpecDocument document, OperationReader operations, Dictionary<string, SpecLocation> ids)
    {
        _document = document;
        _operations = operations;
        _ids = ids;
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
            .GroupBy(operation => operation.Group, StringComparer.Ordinal)
            .Select(group => new ResourceModel(
                group.Key, tags.TryGetValue(group.Key, out string? summary) ? summary : "", group.ToEquatableArray()))
            .ToEquatableArray();
    }

    private IEnumerable<OperationModel> ReadPath(YamlScalar path, YamlMap item, string[] methods)
    {
        var reader = new MapReader(item, $"path '{path.Text}'", _document);

        foreach (YamlEntry entry in item.Entries.Where(entry => methods.Contains(entry.Key.Text)))
        {
            if (reader.OptionalMap(entry.Key.Text) is { } map
                && _operations.Read(path, entry.Key, map) is { } operation
                && IsOnlyOne(operation, map))
            {
                yield return operation;
            }
        }

        reader.Ignore(methods);
        reader.Finish();
    }

    /// <summary>Ids become methods and files; files are the same where only their case differs.</summary>
    private bool IsOnlyOne(OperationModel operation, YamlMap map)
    {
        SpecLocation location = map.Entry("operationId")!.Value.Location;
        string? other = _ids.Keys.FirstOrDefault(id => string.Equals(id, operation.Id, StringComparison.OrdinalIgnoreCase));

        if (other is null && _groups.TryGetValue(operation.Group, out string? group) && group != operation.Group)
        {
            other = group;
        }

        if (other is not null)
        {
            Problems.Report(Rules.NameCollision, location, $"operation '{other}'", $"operation '{operation.Id}'", operation.Id);
            return false;
        }

        _groups[operation.Group] = operation.Group;
        _ids.Add(operation.Id, location);
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

            if (reader.RequiredText("name") is { } name)
            {
                tags[name.Text] = reader.Description();
            }

            reader.Finish();
        }

        return tags;
    }
}
