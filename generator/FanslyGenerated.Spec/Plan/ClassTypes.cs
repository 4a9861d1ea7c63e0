using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Spec.Plan;

/// <summary>The types that objects are.</summary>
internal static class ClassTypes
{
    /// <summary>The type of an object. A layer of an envelope is generic in the payload that it leads to.</summary>
    public static TypeModel Of(ObjectModel model)
        => new(TypeKind.Object, model.Schema)
        {
            Class = model.Class,
            Argument = model.Use == ObjectUse.Envelope && model.IsOpen ? TypeModel.Payload : null,
        };
}
