using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>The lookups that <c>x-index</c> asks for.</summary>
/// <param name="Client">The names of the API.</param>
/// <param name="Holders">The classes that have some.</param>
public sealed record LookupsPlan(ClientNames Client, EquatableArray<LookupHolderPlan> Holders)
{
    internal static LookupsPlan Of(SpecModel spec, Dictionary<string, ObjectModel> objects)
        => new(
            ClientNames.Of(spec.Client),
            spec.Objects
                .Select(model => new LookupHolderPlan(
                    model.Identifier, model.Properties.Select(list => LookupPlan.Of(list, objects)).OfType<LookupPlan>().ToEquatableArray()))
                .Where(holder => holder.Lookups.Count > 0)
                .ToEquatableArray());
}

/// <summary>A class that has lookups.</summary>
/// <param name="Class">Its name.</param>
/// <param name="Lookups">The lookups.</param>
public sealed record LookupHolderPlan(Identifier Class, EquatableArray<LookupPlan> Lookups);

/// <summary>A property by which the items of a list are found.</summary>
/// <param name="List">The list.</param>
/// <param name="Key">The property of the items.</param>
/// <param name="ItemType">The type of the items.</param>
public sealed record LookupPlan(Identifier List, Identifier Key, Code ItemType)
{
    /// <summary>What the lookup is called: <c>AccountMediaById</c>.</summary>
    public Code Name => $"{List}By{Key}";

    /// <summary>The field that keeps it.</summary>
    public Code Field => $"_by{Key}In{List}";

    /// <summary>The lookup of a list; null where none is asked for, or its items have no such property.</summary>
    public static LookupPlan? Of(PropertyModel list, IReadOnlyDictionary<string, ObjectModel> objects)
        => list.Traits.IndexedBy is { } key
            && list.Type.Item is { Schema: { } schema } item
            && objects.TryGetValue(schema, out ObjectModel? model)
            && model.Property(key) is { } property
                ? new LookupPlan(list.Identifier, property.Identifier, item.Code())
                : null;
}
