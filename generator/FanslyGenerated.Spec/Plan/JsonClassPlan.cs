using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>The reader or the writer of a class. No descriptions: rewording one changes no code.</summary>
/// <param name="Client">The names of the API.</param>
/// <param name="Name">The class's name.</param>
/// <param name="Type">The class.</param>
/// <param name="IsEnvelope">Whether it is a layer of an envelope.</param>
/// <param name="Fields">Its fields, in document order.</param>
public sealed record JsonClassPlan(
    ClientNames Client, Identifier Name, TypeModel Type, bool IsEnvelope, EquatableArray<FieldPlan> Fields)
{
    /// <summary>The names of its fields in JSON, as literals.</summary>
    public Code Names => Code.Literals(Fields.Select(each => each.WireName));

    internal static JsonClassPlan Of(ClientModel client, ObjectModel model, JsonIds ids)
        => new(
            ClientNames.Of(client),
            model.Identifier,
            ClassTypes.Of(model),
            model.Use == ObjectUse.Envelope,
            model.Properties.Select(property => FieldPlan.Of(property, ids)).ToEquatableArray());
}

/// <summary>A field of a class.</summary>
/// <param name="WireName">Its name in JSON.</param>
/// <param name="Name">The property in C#.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRequired">Whether it is always there.</param>
/// <param name="Null">What null means to it.</param>
/// <param name="IsId">Whether its text identifies something.</param>
public sealed record FieldPlan(string WireName, Identifier Name, TypeModel Type, bool IsRequired, NullRule Null, bool IsId)
{
    internal static FieldPlan Of(PropertyModel property, JsonIds ids)
        => new(
            property.WireName,
            property.Identifier,
            property.Type,
            property.IsRequired,
            property.Traits.ZeroIsNull ? NullRule.Zero : property.CanBeNull ? NullRule.Null : NullRule.Refused,
            ids.Contains(property.WireName));
}

/// <summary>What null means to a field.</summary>
public enum NullRule
{
    /// <summary>It is refused.</summary>
    Refused,

    /// <summary>It is null in C#, as a missing field is.</summary>
    Null,

    /// <summary>It is refused, and null in C# is a zero in JSON.</summary>
    Zero,
}
