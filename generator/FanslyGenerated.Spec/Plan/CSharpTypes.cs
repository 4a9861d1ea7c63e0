using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>What a type is in C#.</summary>
public static class CSharpTypes
{
    /// <summary>The type parameter of the classes of an envelope.</summary>
    public static Code Parameter { get; } = $"TPayload";

    private static readonly Code s_system = $"System";

    private static readonly Code s_lists = $"System.Collections.Generic";

    private static readonly Code s_library = $"FanslyGenerated";

    /// <summary>The type with its namespace, as generated code has it.</summary>
    public static Code Code(this TypeModel type) => Print(type, isShort: false);

    /// <summary>The same, with a question mark where null is possible.</summary>
    public static Code Code(this TypeModel type, bool canBeNull) => canBeNull ? $"{type.Code()}?" : type.Code();

    /// <summary>The type of a list's items.</summary>
    public static Code ItemCode(this TypeModel list) => list.Item!.Code(list.IsItemNullable);

    /// <summary>The type as callers write it, without its namespace.</summary>
    public static Code ShortCode(this TypeModel type) => Print(type, isShort: true);

    /// <summary>The class of an envelope around something that only the generated code knows.</summary>
    public static Code CodeAround(this TypeModel envelope, Code payload) => $"{Name(envelope.Class!, isShort: false)}<{payload}>";

    /// <summary>The class as it is declared, with its type parameter.</summary>
    public static Code DeclaredCode(this TypeModel type) => Generic($"{type.Class!.Name}", type.IsOpen ? Parameter : null);

    /// <summary>
    /// What stands for the type parameter. A missing payload must show: a number or a flag is therefore asked for as one that
    /// can be null.
    /// </summary>
    public static Code ArgumentCode(this TypeModel payload) => payload.Code(payload.IsValueType);

    /// <summary>The constant for what a number counts.</summary>
    public static Code Unit(TimeUnit unit) => $"global::FanslyGenerated.Json.TimeUnit.{unit}";

    private static Code Print(TypeModel type, bool isShort)
        => type.Kind switch
        {
            TypeKind.None => Naming.Code.None,
            TypeKind.String => $"string",
            TypeKind.Boolean => $"bool",
            TypeKind.Int32 => $"int",
            TypeKind.Int64 => $"long",
            TypeKind.Decimal => $"decimal",
            TypeKind.IsoInstant or TypeKind.UnixInstant => Name(s_system, $"DateTimeOffset", isShort),
            TypeKind.Duration => Name(s_system, $"TimeSpan", isShort),
            TypeKind.RawAmount => Name(s_library, $"RawAmount", isShort),
            TypeKind.RawJson => Name(s_library, $"RawJson", isShort),
            TypeKind.File => Name(s_library, type.IsReturned ? $"FileDownload" : (Code)$"FileUpload", isShort),
            TypeKind.List => Generic(Name(s_lists, $"IReadOnlyList", isShort), Nullable(Print(type.Item!, isShort), type.IsItemNullable)),
            TypeKind.Payload => Parameter,
            _ => Generic(
                Name(type.Class!, isShort),
                type.Argument is { } argument ? Nullable(Print(argument, isShort), argument.IsValueType) : null),
        };

    private static Code Name(ClassModel type, bool isShort) => Name(type.Namespace, $"{type.Name}", isShort);

    private static Code Name(Code csharpNamespace, Code name, bool isShort) => isShort ? name : $"global::{csharpNamespace}.{name}";

    private static Code Generic(Code name, Code? argument) => argument is null ? name : $"{name}<{argument}>";

    private static Code Nullable(Code type, bool canBeNull) => canBeNull ? $"{type}?" : type;
}
