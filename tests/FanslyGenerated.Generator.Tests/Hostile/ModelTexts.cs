using System.Collections;
using System.Reflection;
using FanslyGenerated.Spec;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Generator.Tests.Hostile;

/// <summary>
/// Every text of a model that a spec fills, found by the model's types: a text that is added to them is among the places
/// without a word here. What a property works out from others is no place of its own.
/// </summary>
internal static class ModelTexts
{
    /// <summary>The places that there are, as <c>ParameterModel.WireName</c>.</summary>
    public static IReadOnlyList<string> Places { get; } =
    [
        .. typeof(SpecModel).Assembly.GetTypes()
            .Where(IsModel)
            .SelectMany(type => Filled(type).Where(property => property.DeclaringType == type))
            .Where(property => IsText(property.PropertyType))
            .Select(Place)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The model once for each of its texts, with another one in its place.</summary>
    public static IEnumerable<(string Place, SpecModel Model)> Replaced(SpecModel model, string text)
        => Variants(model, text).Select(variant => (variant.Place, (SpecModel)variant.Value));

    private static IEnumerable<(string Place, object Value)> Variants(object value, string text)
        => Filled(value.GetType()).SelectMany(property => property.GetValue(value) is { } held
            ? Held(property, held, text).Select(variant => (variant.Place, With(value, property, variant.Value)))
            : []);

    private static IEnumerable<(string Place, object Value)> Held(PropertyInfo property, object held, string text)
    {
        if (held is string)
        {
            return [(Place(property), text)];
        }

        if (held is IList or not IEnumerable)
        {
            return IsModel(held.GetType()) ? Variants(held, text) : [];
        }

        object[] items = [.. ((IEnumerable)held).Cast<object>()];
        return items.SelectMany((item, index) => (item is string ? [(Place(property), (object)text)] : Variants(item, text))
            .Select(variant => (variant.Place, List(held, items, index, variant.Value))));
    }

    /// <summary>A list of the same type, with one item replaced.</summary>
    private static object List(object list, object[] items, int index, object item)
    {
        Type type = list.GetType().GetGenericArguments()[0];
        Array copy = Array.CreateInstance(type, items.Length);
        items.CopyTo(copy, 0);
        copy.SetValue(item, index);
        return typeof(EquatableArray).GetMethod(nameof(EquatableArray.ToEquatableArray))!.MakeGenericMethod(type).Invoke(null, [copy])!;
    }

    private static object With(object record, PropertyInfo property, object value)
    {
        object copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    private static IEnumerable<PropertyInfo> Filled(Type type)
        => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

    private static bool IsModel(Type type) => type.Namespace == typeof(SpecModel).Namespace && type.IsClass && type.GetMethod("<Clone>$") is not null;

    private static bool IsText(Type type) => type == typeof(string) || type == typeof(EquatableArray<string>);

    private static string Place(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";
}
