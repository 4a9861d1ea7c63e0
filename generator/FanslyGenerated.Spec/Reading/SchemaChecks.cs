using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Plan;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Rules that need all schemas at once.</summary>
internal static class SchemaChecks
{
    public static void Report(SpecDocument document, Dictionary<string, ObjectModel> objects)
    {
        foreach (ObjectModel model in objects.Values)
        {
            ReportIndexes(document, objects, model);
        }

        ReportEndless(document, objects);
    }

    private static void ReportIndexes(SpecDocument document, Dictionary<string, ObjectModel> objects, ObjectModel model)
    {
        foreach (PropertyModel property in model.Properties.Where(property => property.Traits.IndexedBy is not null))
        {
            string key = property.Traits.IndexedBy!;
            ObjectModel? item = property.Type.Item?.Schema is { } schema && objects.TryGetValue(schema, out ObjectModel? found) ? found : null;
            string? fault = item is null || property.Type.IsItemNullable
                ? "it stands on something else than a list of objects, none of them null"
                : item.Property(key) is not { } by
                    ? Nearest.Suggest(key, item.Properties.Select(known => known.WireName))
                    : by.Type.Kind == TypeKind.String && !by.CanBeNull ? null : "that is no required text";

            if (fault is not null)
            {
                document.Problems.Report(
                    Rules.Index, IndexOf(document, model.Schema, property.WireName), $"property '{property.WireName}' of '{model.Schema}'", key, fault);
            }
            else
            {
                ReportLookup(document, model, property, LookupPlan.Of(property, objects)!.Name.Text);
            }
        }
    }

    /// <summary>The lookup is a property like the others: <c>AccountMediaById</c>.</summary>
    private static void ReportLookup(SpecDocument document, ObjectModel model, PropertyModel list, string name)
    {
        string? other = name == model.Name
            ? "the class itself"
            : model.Properties.FirstOrDefault(property => property.Name == name) is { } same ? $"property '{same.WireName}'" : null;

        if (other is not null)
        {
            document.Problems.Report(
                Rules.NameCollision, IndexOf(document, model.Schema, list.WireName), other, $"the lookup of property '{list.WireName}'", name);
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

    private static SpecLocation IndexOf(SpecDocument document, string schema, string property)
        => ((YamlMap)((YamlMap)((YamlMap)document.Components("schemas")![schema]!)["properties"]!)[property]!)["x-index"]!.Location;

    private static SpecLocation At(SpecDocument document, string schema)
        => document.Components("schemas")!.Entry(schema)!.Key.Location;
}
