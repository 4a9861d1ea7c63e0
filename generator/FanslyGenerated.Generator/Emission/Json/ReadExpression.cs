using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission.Json;

/// <summary>The C# that reads one value.</summary>
internal static class ReadExpression
{
    /// <summary>An expression for the value that a reader stands on.</summary>
    /// <param name="type">The value's type.</param>
    /// <param name="isId">Whether its text identifies something.</param>
    /// <param name="json">The variable that holds the reader.</param>
    public static Code Of(TypeModel type, bool isId, Code json)
        => type.Kind switch
        {
            TypeKind.String => isId ? (Code)$"{json}.Id()" : $"{json}.Text()",
            TypeKind.Boolean => $"{json}.Boolean()",
            TypeKind.Int32 => $"{json}.Int32()",
            TypeKind.Int64 => $"{json}.Int64()",
            TypeKind.Decimal => $"{json}.Decimal()",
            TypeKind.IsoInstant => $"{json}.IsoInstant()",
            TypeKind.UnixInstant or TypeKind.Duration => $"{json}.{type.Unit!.Value}()",
            TypeKind.RawAmount => $"{json}.Amount()",
            TypeKind.RawJson => $"{json}.Raw()",
            TypeKind.StringEnum => $"new {type.Code()}({json}.Word())",
            TypeKind.IntegerEnum => $"new {type.Code()}({json}.Int64())",
            TypeKind.List => $"{JsonNames.List}.Read<{type.ItemCode()}>(ref {json}, {Item(type, isId)})",
            TypeKind.Object when type.IsOpen => $"{WireNames.ReaderOf(type)}.Read<{CSharpTypes.Parameter}>(ref {json}, payload)",
            TypeKind.Object => $"{WireNames.ReaderOf(type)}.Read(ref {json})",
            TypeKind.Payload => $"payload(ref {json})",
            _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "Nothing reads such a value."),
        };

    /// <summary>A function that reads such a value.</summary>
    public static Code Function(TypeModel type, bool isId)
        => type.Kind == TypeKind.Object && !type.IsOpen
            ? (Code)$"{WireNames.ReaderOf(type)}.Read"
            : $"static (ref {JsonNames.Reader} item) => {Of(type, isId, $"item")}";

    private static Code Item(TypeModel list, bool isId)
        => list.IsItemNullable
            ? $"static (ref {JsonNames.Reader} item) => item.IsNull ? null : {Of(list.Item!, isId, $"item")}"
            : Function(list.Item!, isId);
}
