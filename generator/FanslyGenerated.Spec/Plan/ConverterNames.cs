using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>The converters of properties whose unit only the spec knows.</summary>
internal static class ConverterNames
{
    private static readonly Code s_newtonsoft = $"global::FanslyGenerated.Json.NewtonsoftJson";

    private static readonly Code s_systemText = $"global::FanslyGenerated.Json.SystemTextJson";

    /// <summary>The arguments of Newtonsoft's attribute: a converter, and what it is made with.</summary>
    public static Code? Newtonsoft(PropertyModel property)
        => property.Type.Unit is { } unit
            ? (Code)$"typeof({s_newtonsoft}.Newtonsoft{Kind(property.Type)}Converter), {CSharpTypes.Unit(unit)}"
            : null;

    /// <summary>The converter of the platform's library. Its source generator takes no arguments, so each unit has its own.</summary>
    public static Code? SystemText(PropertyModel property)
        => property.Type.Unit is { } unit
            ? (Code)$"{s_systemText}.{unit}{(property.Traits.ZeroIsNull ? $"OrZero" : Code.None)}Converter"
            : null;

    private static Code Kind(TypeModel type) => type.Kind == TypeKind.Duration ? $"Duration" : (Code)$"Instant";
}
