using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>A class that is made of an object schema.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Declaration">Its name with its type parameter.</param>
/// <param name="TypeParameter">The type parameter, where it has one.</param>
/// <param name="Summary">Its documentation.</param>
/// <param name="Properties">Its properties, in document order.</param>
public sealed record ClassPlan(
    Identifier Name, Code Namespace, Code Declaration, Code? TypeParameter, Code Summary, EquatableArray<PropertyPlan> Properties)
{
    internal static ClassPlan Of(ObjectModel model)
    {
        TypeModel type = ClassTypes.Of(model);

        return new ClassPlan(
            model.Identifier,
            model.Class.Namespace,
            type.DeclaredCode(),
            type.IsOpen ? CSharpTypes.Parameter : null,
            Code.Documentation(model.Summary),
            model.Properties.Select(property => PropertyPlan.Of(property, model.Use)).ToEquatableArray());
    }
}

/// <summary>A property of a class.</summary>
/// <param name="Name">Its name.</param>
/// <param name="WireName">Its name in JSON, as a literal.</param>
/// <param name="Type">Its type.</param>
/// <param name="Accessors">Its accessors, and what it starts with.</param>
/// <param name="Summary">Its documentation.</param>
public sealed record PropertyPlan(Identifier Name, Code WireName, Code Type, Code Accessors, Code Summary)
{
    /// <summary>Whether a caller must set it.</summary>
    public bool MustBeSet { get; init; }

    /// <summary>Whether it can be missing, so that null is not written.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether zero on the wire is null in C#.</summary>
    public bool ZeroIsNull { get; init; }

    /// <summary>How Newtonsoft.Json converts it, where its type does not say so: the arguments of the attribute.</summary>
    public Code? Newtonsoft { get; init; }

    /// <summary>How System.Text.Json converts it, where its type does not say so: the converter.</summary>
    public Code? SystemText { get; init; }

    internal static PropertyPlan Of(PropertyModel property, ObjectUse use)
        => new(
            property.Identifier, Code.Literal(property.WireName), property.Type.Code(property.CanBeNull),
            use == ObjectUse.Request ? $"{{ get; init; }}" : AccessorsOf(property), Code.Documentation(property.Text.Summary))
        {
            MustBeSet = use == ObjectUse.Request && property.IsRequired,
            IsOptional = !property.IsRequired,
            ZeroIsNull = property.Traits.ZeroIsNull,
            Newtonsoft = ConverterNames.Newtonsoft(property),
            SystemText = ConverterNames.SystemText(property),
        };

    /// <summary>
    /// Responses are never null where the spec says so, even when a test makes one without setting everything. An object is
    /// made when it is asked for, or each one that is read would be made twice.
    /// </summary>
    private static Code AccessorsOf(PropertyModel property)
        => property switch
        {
            { CanBeNull: true } => $"{{ get; init; }}",
            { Type.Kind: TypeKind.String } => $"{{ get; init; }} = \"\";",
            { Type.Kind: TypeKind.List } => $"{{ get; init; }} = [];",
            { Type.Kind: TypeKind.Object } => $"{{ get => field ??= new(); init; }}",
            _ => $"{{ get; init; }}",
        };
}
