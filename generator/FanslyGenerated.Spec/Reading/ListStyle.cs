using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>How a list is written into the query, in OpenAPI's own words: <c>style</c> and <c>explode</c>.</summary>
internal sealed record ListStyle(bool IsExploded)
{
    /// <summary>The two words mean something for a list in the query alone, and are unknown anywhere else.</summary>
    public static ListStyle Read(MapReader parameter, string? place, YamlNode? schema)
    {
        if (place != "query" || schema is not YamlMap { } map || map["type"] is not YamlScalar { Text: "array" })
        {
            return new ListStyle(false);
        }

        parameter.Choice("style", "form");
        bool isExploded = parameter.Flag("explode");

        // Left out, it is true: OpenAPI has it so for a form.
        return new ListStyle(isExploded || parameter.Map["explode"] is null);
    }

    /// <summary>Why a list of this type cannot stand in a query; null if it can.</summary>
    public static string? Fault(TypeModel list)
        => list.Item!.Kind is not (TypeKind.String or TypeKind.Int32 or TypeKind.Int64 or TypeKind.StringEnum or TypeKind.IntegerEnum)
            ? $"an array, and each item {Describe.Type(list.Item)}"
            : list.IsItemNullable ? "an array, and each item may be null" : null;
}
