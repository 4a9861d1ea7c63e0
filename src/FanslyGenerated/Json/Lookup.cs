using System.Collections.ObjectModel;

namespace FanslyGenerated.Json;

/// <summary>Makes the lookups of lists by the id of their items.</summary>
internal static class Lookup
{
    /// <summary>The items by their keys. Where two have one key, the first counts, as it does in a search of the list.</summary>
    public static ReadOnlyDictionary<string, TItem> By<TItem>(IReadOnlyList<TItem>? items, Func<TItem, string> key)
    {
        Dictionary<string, TItem> lookup = new(items?.Count ?? 0, StringComparer.Ordinal);

        foreach (TItem item in items ?? [])
        {
            lookup.TryAdd(key(item), item);
        }

        return lookup.AsReadOnly();
    }
}
