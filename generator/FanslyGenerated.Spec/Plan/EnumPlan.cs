using System.Globalization;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>A struct that is made of an enumeration.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="IsText">Whether its values are texts and not integers.</param>
/// <param name="ValueType">The type of its values.</param>
/// <param name="Summary">Its documentation.</param>
/// <param name="Values">The known values.</param>
public sealed record EnumPlan(
    Identifier Name, Code Namespace, bool IsText, Code ValueType, Code Summary, EquatableArray<EnumValuePlan> Values)
{
    internal static EnumPlan Of(EnumModel model)
        => new(
            model.Identifier,
            model.Class.Namespace,
            !model.IsInteger,
            model.IsInteger ? (Code)$"long" : $"string",
            Code.Documentation(model.Summary),
            model.Values.Select(value => EnumValuePlan.Of(value, model.IsInteger)).ToEquatableArray());
}

/// <summary>A known value of an enumeration.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Literal">The value.</param>
/// <param name="Summary">Its documentation.</param>
public sealed record EnumValuePlan(Identifier Name, Code Literal, Code Summary)
{
    internal static EnumValuePlan Of(EnumValueModel value, bool isInteger)
        => new(
            value.Identifier,
            isInteger ? $"{long.Parse(value.WireValue, CultureInfo.InvariantCulture)}" : Code.Literal(value.WireValue),
            Code.Documentation($"The value {value.WireValue}."));
}
