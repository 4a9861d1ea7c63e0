using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Model;

/// <summary>An object schema, which becomes a class.</summary>
/// <param name="Schema">Its name in the document.</param>
/// <param name="Class">The class.</param>
/// <param name="Summary">Its description, on one line.</param>
/// <param name="Use">Who writes it.</param>
/// <param name="Properties">Its properties, in document order.</param>
/// <param name="Conditions">What must be there together.</param>
public sealed record ObjectModel(
    string Schema,
    ClassModel Class,
    string Summary,
    ObjectUse Use,
    EquatableArray<PropertyModel> Properties,
    EquatableArray<ConditionModel> Conditions)
{
    /// <summary>Its name in C#.</summary>
    public Identifier Identifier => Class.Name;

    /// <summary>The same, as text.</summary>
    public string Name => Identifier.Text;

    /// <summary>Whether its class is generic in the payload of an envelope.</summary>
    public bool IsOpen => Properties.Any(property => property.Type.Kind == TypeKind.Payload || property.Type.IsOpen);

    /// <summary>The property of a name on the wire.</summary>
    public PropertyModel? Property(string wireName) => Properties.FirstOrDefault(property => property.WireName == wireName);
}

/// <summary>Who writes an object.</summary>
public enum ObjectUse
{
    /// <summary>The API returns it.</summary>
    Response,

    /// <summary>A caller sends it.</summary>
    Request,

    /// <summary>The API wraps its payloads in it: the class is generic in the payload.</summary>
    Envelope,
}

/// <summary>A property of an object.</summary>
/// <param name="WireName">Its name in JSON.</param>
/// <param name="Identifier">Its name in C#.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRequired">Whether it is always there.</param>
/// <param name="IsNullable">Whether it may be null although it is there.</param>
/// <param name="Text">What is said of it.</param>
/// <param name="Traits">What else the dialect says of it.</param>
public sealed record PropertyModel(
    string WireName,
    Identifier Identifier,
    TypeModel Type,
    bool IsRequired,
    bool IsNullable,
    TextModel Text,
    PropertyTraits Traits)
{
    /// <summary>Its name in C#, as text.</summary>
    public string Name => Identifier.Text;

    /// <summary>Whether C# sees null where the wire has null, nothing, or a zero that means "not yet".</summary>
    public bool CanBeNull => !IsRequired || IsNullable || Traits.ZeroIsNull;
}

/// <summary>What the dialect says of a property beyond its type.</summary>
/// <param name="ZeroIsNull">Zero means "not yet" and is null in C#.</param>
/// <param name="IndexedBy">The property of a list's items by which a lookup is made.</param>
/// <param name="Minimum">The least value a caller may send.</param>
/// <param name="Maximum">The greatest value a caller may send.</param>
public sealed record PropertyTraits(bool ZeroIsNull, string? IndexedBy, string? Minimum, string? Maximum);

/// <summary>A condition between the properties of a request.</summary>
/// <param name="When">The property that is set.</param>
/// <param name="WhenValue">The value it is set to, or null for any.</param>
/// <param name="Needs">What must then be set too.</param>
public sealed record ConditionModel(string When, string? WhenValue, EquatableArray<NeedModel> Needs);

/// <summary>Properties of which one must be set.</summary>
/// <param name="OneOf">Their names on the wire; mostly there is one.</param>
public sealed record NeedModel(EquatableArray<string> OneOf);

/// <summary>An open enumeration, which becomes a struct with known values.</summary>
/// <param name="Schema">Its name in the document.</param>
/// <param name="Class">The struct.</param>
/// <param name="Summary">Its description, on one line.</param>
/// <param name="IsInteger">Whether its values are integers and not texts.</param>
/// <param name="Values">The known values.</param>
public sealed record EnumModel(
    string Schema, ClassModel Class, string Summary, bool IsInteger, EquatableArray<EnumValueModel> Values)
{
    /// <summary>Its name in C#.</summary>
    public Identifier Identifier => Class.Name;

    /// <summary>The same, as text.</summary>
    public string Name => Identifier.Text;
}

/// <summary>A known value of an enumeration.</summary>
/// <param name="WireValue">The value in JSON, without quotation marks.</param>
/// <param name="Identifier">Its name in C#.</param>
public sealed record EnumValueModel(string WireValue, Identifier Identifier)
{
    /// <summary>Its name in C#, as text.</summary>
    public string Name => Identifier.Text;
}

/// <summary>What is said of something.</summary>
/// <param name="Summary">The description, on one line.</param>
/// <param name="Evidence">How the API was seen to do so, where that is stated.</param>
public sealed record TextModel(string Summary, Evidence? Evidence);

/// <summary>How well something is known.</summary>
public enum Evidence
{
    /// <summary>A documentation page shows it.</summary>
    Documented,

    /// <summary>Programs that use the API show it.</summary>
    Observed,

    /// <summary>It was concluded from other parts, and may be otherwise.</summary>
    Inferred,
}
