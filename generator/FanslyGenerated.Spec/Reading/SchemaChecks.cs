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
        }

        ReportEndless(document, objects);
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

    /// <summary>
    /// An object that requires itself has no complete value, and its class would fill itself forever. One walk over all
    /// objects finds every such circle; who is still on the way when it is met again stands in one.
    /// </summary>
    private static void ReportEndless(SpecDocument document, Dictionary<string, ObjectModel> objects)
    {
        HashSet<string> met = new(StringComparer.Ordinal);
        HashSet<string> onTheWay = new(StringComparer.Ordinal);
        Stack<(ObjectModel Model, IEnumerator<PropertyModel> Properties)> way = new();

        foreach (ObjectModel start in objects.Values.Where(model => !met.Contains(model.Schema)))
        {
            Enter(start);

            while (way.Count > 0)
            {
                (ObjectModel model, IEnumerator<PropertyModel> properties) = way.Peek();

                if (!properties.MoveNext())
                {
                    onTheWay.Remove(way.Pop().Model.Schema);
                }
                else if (objects.TryGetValue(properties.Current.Type.Schema!, out ObjectModel? next) && !met.Contains(next.Schema))
                {
                    Enter(next);
                }
                else if (next is not null && onTheWay.Contains(next.Schema))
                {
                    document.Problems.Report(
                        Rules.EndlessSchema, At(document, next.Schema), next.Schema, $"{model.Schema}.{properties.Current.WireName}");
                }
            }
        }

        void Enter(ObjectModel model)
        {
            met.Add(model.Schema);
            onTheWay.Add(model.Schema);
            way.Push((model, model.Properties.Where(RequiresObject).GetEnumerator()));
        }
    }

    private static bool RequiresObject(PropertyModel property) => property.Type.Kind == TypeKind.Object && !property.CanBeNull;

    private static SpecLocation At(SpecDocument document, string schema)
        => document.Components("schemas")!.Entry(schema)!.Key.Location;
}
