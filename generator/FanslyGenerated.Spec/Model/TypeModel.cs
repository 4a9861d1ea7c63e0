using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Model;

/// <summary>What a value is on the wire. What it is in C#, <see cref="Plan.CSharpTypes"/> prints.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Schema">The schema's name in the document, of objects and enumerations.</param>
/// <param name="Item">The type of a list's items.</param>
/// <param name="Unit">What a number counts, of instants and durations.</param>
public sealed record TypeModel(TypeKind Kind, string? Schema = null, TypeModel? Item = null, TimeUnit? Unit = null)
{
    /// <summary>The response of an operation that returns nothing.</summary>
    public static TypeModel None { get; } = new(TypeKind.None);

    /// <summary>The type parameter of an envelope.</summary>
    public static TypeModel Payload { get; } = new(TypeKind.Payload);

    /// <summary>A file that is returned.</summary>
    public static TypeModel Download { get; } = new(TypeKind.File) { IsReturned = true };

    /// <summary>JSON of a shape that the document does not describe.</summary>
    public static TypeModel RawJson { get; } = new(TypeKind.RawJson);

    /// <summary>The class or the struct of a schema, where it is one.</summary>
    public ClassModel? Class { get; init; }

    /// <summary>What takes the place of an envelope's payload: <see cref="Payload"/> itself while it is not known.</summary>
    public TypeModel? Argument { get; init; }

    /// <summary>Whether an item of the list may be null.</summary>
    public bool IsItemNullable { get; init; }

    /// <summary>Whether the API returns the file, and a caller does not send it.</summary>
    public bool IsReturned { get; init; }

    /// <summary>Whether it is a layer of an envelope whose payload is not known yet.</summary>
    public bool IsOpen => Argument?.Kind == TypeKind.Payload;

    /// <summary>Whether C# keeps it in place, so that a question mark makes another type of it.</summary>
    public bool IsValueType => Kind is not (TypeKind.String or TypeKind.Object or TypeKind.List or TypeKind.File or TypeKind.Payload or TypeKind.None);
}

/// <summary>A class or a struct that is made of a schema.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name, without type arguments.</param>
public sealed record ClassModel(Code Namespace, Identifier Name)
{
    /// <summary>Its name with its namespace, as reflection shows it.</summary>
    public string FullName => $"{Namespace.Text}.{Name.Text}";
}

/// <summary>Kinds of values.</summary>
public enum TypeKind
{
    /// <summary>Nothing at all.</summary>
    None,

    /// <summary>Text.</summary>
    String,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An integer of 32 bits.</summary>
    Int32,

    /// <summary>An integer of 64 bits.</summary>
    Int64,

    /// <summary>A number with a fraction.</summary>
    Decimal,

    /// <summary>An instant written as ISO 8601 text.</summary>
    IsoInstant,

    /// <summary>An instant written as a number since 1970.</summary>
    UnixInstant,

    /// <summary>A length of time written as a number.</summary>
    Duration,

    /// <summary>An integer amount of money whose unit is disputed.</summary>
    RawAmount,

    /// <summary>Any JSON.</summary>
    RawJson,

    /// <summary>An object schema.</summary>
    Object,

    /// <summary>An enumeration of texts.</summary>
    StringEnum,

    /// <summary>An enumeration of integers.</summary>
    IntegerEnum,

    /// <summary>A list.</summary>
    List,

    /// <summary>The bytes of a file.</summary>
    File,

    /// <summary>The payload of an envelope.</summary>
    Payload,
}

/// <summary>What a number that means time counts.</summary>
public enum TimeUnit
{
    /// <summary>Seconds since 1970.</summary>
    UnixSeconds,

    /// <summary>Milliseconds since 1970.</summary>
    UnixMilliseconds,

    /// <summary>Seconds.</summary>
    Seconds,

    /// <summary>Milliseconds.</summary>
    Milliseconds,
}
