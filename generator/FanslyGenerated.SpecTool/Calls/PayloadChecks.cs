using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Calls;

/// <summary>The C# that holds a payload against the sample it was read from, value by value.</summary>
internal static class PayloadChecks
{
    /// <param name="spec">Knows the properties of objects.</param>
    /// <param name="type">The type of a value in the payload.</param>
    /// <param name="sample">The value as the sample has it.</param>
    /// <param name="access">The expression that leads to it.</param>
    public static IEnumerable<Code> Of(SpecModel spec, TypeModel type, JToken sample, Code access)
        => sample.Type == JTokenType.Null
            ? []
            : type.Kind switch
            {
                TypeKind.List => sample.SelectMany((item, index) => Of(spec, type.Item!, item, type.IsItemNullable && !type.Item!.IsValueType ? $"{access}[{index}]!" : (Code)$"{access}[{index}]")),
                TypeKind.Object => OfObject(spec, type, sample, access),

                // Its text is the response's own, with the spaces that a document has for its readers.
                TypeKind.RawJson => [],
                _ => [$"check.Same({Code.Literal(access.Text)}, {access}, {CSharpValue.Of(spec, type, sample)});"],
            };

    private static IEnumerable<Code> OfObject(SpecModel spec, TypeModel type, JToken sample, Code access)
        => from property in spec.Objects.Single(each => each.Schema == type.Schema).Properties
           let value = sample[property.WireName]
           where value is not null && !(property.Traits.ZeroIsNull && value is JValue { Value: 0L })
           let canBeNull = property.CanBeNull && !property.Type.IsValueType
           from line in Of(spec, property.Type, value, $"{access}.{property.Identifier}{(canBeNull ? $"!" : Code.None)}")
           select line;
}
