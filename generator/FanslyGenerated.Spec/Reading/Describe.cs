using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Names types in messages, in the words of the document.</summary>
internal static class Describe
{
    public static string Type(TypeModel type)
        => type.Kind switch
        {
            TypeKind.String => "a string",
            TypeKind.Boolean => "a boolean",
            TypeKind.Int32 or TypeKind.Int64 => "an integer",
            TypeKind.Decimal => "a number",
            TypeKind.IsoInstant => "a date-time",
            TypeKind.UnixInstant => "an instant with x-unit",
            TypeKind.Duration => "a duration with x-unit",
            TypeKind.RawAmount => "a raw-amount",
            TypeKind.RawJson => "a value without a type",
            TypeKind.List => "an array",
            TypeKind.File => "a file",
            TypeKind.Object => $"the object '{type.Schema}'",
            TypeKind.StringEnum or TypeKind.IntegerEnum => $"the enumeration '{type.Schema}'",
            _ => "the payload",
        };
}
