using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Rules that need all schemas at once.</summary>
internal static class SchemaChecks
{
    public static void Report(
        SpecDocument document, Dictionary<string, ObjectModel> objects, IReadOnlyList<EnumModel> enumerations)
    {
        ReportCollisions(document, objects, enumerations);

        foreach (ObjectModel model in objects.Values)
        {
            ReportIndexes(document, objects, model);
            ReportEndless(document, objects, model);
        }
    }

    private static void ReportCollisions(
        SpecDocument document, Dictionary<string, ObjectModel> objects, IReadOnlyList<EnumModel> enumerations)
    {
        IEnumerable<(string Schema, string Name)> all = objects.Values
            .Select(model => (model.Schema, model.Name))
            .Concat(enumerations.Select(model => (model.Schema, model.Name)));

        foreach (IGrouping<string, (string Schema, string Name)> group in all.GroupBy(each => each.Name, StringComparer.OrdinalIgnoreCase))
        {
            foreach ((string schema, string name) in group.Skip(1))
            {
                document.Problems.Report(
                    Rules.NameCollision, At(document, schema), $"schema '{group.First().Schema}'", $"schema '{schema}'", name);
            }
        }
    }

    private static void ReportIndexes(SpecDocument document, Dictionary<string, ObjectModel> objects, ObjectModel model)
    {
        foreach (PropertyModel property in model.Properties.Where(property => property.Traits.IndexedBy is not null))
        {
            string key = property.Traits.IndexedBy!;
            ObjectModel? item = property.Type.Item?.Schema is { } schema && objects.TryGetValue(schema, out ObjectModel? found) ? found : null;
            string? fault = item is null
                ? "it stands on something else than a list of objects"
                : item.Property(key) is not { } by
                    ? Nearest.Suggest(key, item.Properties.Select(known => known.WireName))
                    : by.Type.Kind == TypeKind.String && !by.CanBeNull ? null : "that is no required text";

            if (fault is not null)
            {
                document.Problems.Report(
                    Rules.Index, At(document, model.Schema), $"property '{property.WireName}' of '{model.Schema}'", key, fault);
            }
        }
    }

    /// <summary>An object that requires itself has no complete value, and its class would fill itself forever.</summary>
    private static void ReportEndless(SpecDocument document, Dictionary<string, ObjectModel> objects, ObjectModel start)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Stack<(ObjectModel Model, string By)> open = new([(start, start.Schema)]);

        while (open.Count > 0)
        {
            (ObjectModel model, _) = open.Pop();

            foreach (PropertyModel property in model.Properties.Where(property => !property.CanBeNull))
            {
                if (property.Type.Kind != TypeKind.Object || !objects.TryGetValue(property.Type.Schema!, out ObjectModel? next))
                {
                    continue;
                }

                if (next.Schema == start.Schema)
                {
                    document.Problems.Report(
                        Rules.EndlessSchema, At(document, start.Schema), start.Schema, $"{model.Schema}.{property.WireName}");
                    return;
                }

                if (seen.Add(next.Schema))
                {
                    open.Push((next, property.WireName));
                }
            }
        }
    }

    private static SpecLocation At(SpecDocument document, string schema)
        => document.Components("schemas")!.Entry(schema)!.Key.Location;
}
