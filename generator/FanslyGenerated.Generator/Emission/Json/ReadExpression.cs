using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Generator.Emission.Json;

/// <summary>The C# that reads one value.</summary>
internal static class ReadExpression
{
    /// <summary>An expression for the value that a reader stands on.</summary>
    /// <param name="type">The value's type.</param>
    /// <param name="isId">Whether its text identifies something.</param>
    /// <param name="json">The variable that holds the reader.</param>
    public static string Of(TypeModel type, bool isId, string json)
        => type.Kind switch
        {
            TypeKind.String => isId ? $"{json}.Id()" : $"{json}.Text()",
            TypeKind.Boolean => $"{json}.Boolean()",
            TypeKind.Int32 => $"{json}.Int32()",
            TypeKind.Int64 => $"{json}.Int64()",
            TypeKind.Decimal => $"{json}.Decimal()",
            TypeKind.IsoInstant => $"{json}.IsoInstant()",
            TypeKind.UnixInstant or TypeKind.Duration => $"{json}.{type.Unit}()",
            TypeKind.RawAmount => $"{json}.Amount()",
            TypeKind.RawJson => $"{json}.Raw()",
            TypeKind.StringEnum => $"new {type.CSharp}({json}.Word())",
            TypeKind.IntegerEnum => $"new {type.CSharp}({json}.Int64())",
            TypeKind.List => $"{JsonNames.List}.Read<{type.Item!.CSharp}>(ref {json}, {Function(type.Item, isId)})",
            TypeKind.Object when IsOpen(type) => $"{WireClass.ReaderOf(type.CSharp)}.Read<TPayload>(ref {json}, payload)",
            TypeKind.Object => $"{WireClass.ReaderOf(type.CSharp)}.Read(ref {json})",
            TypeKind.Payload => $"payload(ref {json})",
            _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "Nothing reads such a value."),
        };

    /// <summary>A function that reads such a value.</summary>
    public static string Function(TypeModel type, bool isId)
        => type.Kind == TypeKind.Object && !IsOpen(type)
            ? $"{WireClass.ReaderOf(type.CSharp)}.Read"
            : $"static (ref {JsonNames.Reader} item) => {Of(type, isId, "item")}";

    private static bool IsOpen(TypeModel type) => type.CSharp.EndsWith("<TPayload>", StringComparison.Ordinal);
}
