using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Spec.Plan;

/// <summary>The types that are made of schemas. What reads and writes them is planned by <see cref="JsonPlan"/>.</summary>
/// <param name="Classes">The classes, in document order.</param>
/// <param name="Enumerations">The enumerations, in document order.</param>
public sealed record ModelsPlan(EquatableArray<ClassPlan> Classes, EquatableArray<EnumPlan> Enumerations)
{
    /// <summary>The types of a spec.</summary>
    public static ModelsPlan Of(SpecModel spec)
        => new(
            spec.Objects.Select(ClassPlan.Of).ToEquatableArray(),
            spec.Enumerations.Select(EnumPlan.Of).ToEquatableArray());
}
