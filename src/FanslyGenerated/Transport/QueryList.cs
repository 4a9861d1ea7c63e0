using System.Globalization;
using FanslyGenerated.Json;

namespace FanslyGenerated.Transport;

/// <summary>Makes texts of a list that goes into a query. What cannot be sent is refused by the parameter's name, and never shown.</summary>
internal static class QueryList
{
    /// <param name="values">The caller's list; null and none are the same.</param>
    /// <param name="explode">Whether each item becomes a parameter of its own.</param>
    /// <param name="required">Whether there has to be an item.</param>
    /// <param name="parameter">What the caller calls the list.</param>
    public static string[] Items<T>(IReadOnlyList<T>? values, bool explode, bool required, string parameter)
        where T : notnull
    {
        string[] items = [.. values?.Select(value => Text(value, parameter)) ?? []];

        if (required && items.Length == 0)
        {
            throw new ArgumentException("The list needs an item.", parameter);
        }

        // Escaped or not, servers cut at every comma.
        if (!explode && items.Any(static item => item.Contains(',', StringComparison.Ordinal)))
        {
            throw new ArgumentException("An item holds a comma, which is what the items are sent apart by.", parameter);
        }

        return items;
    }

    private static string Text(object? value, string parameter)
        => value switch
        {
            null => throw new ArgumentException("An item is null.", parameter),
            string text => text,
            IOpenEnum known => known.Text,
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => throw new ArgumentException("The items are of a type that cannot be sent.", parameter),
        };
}
