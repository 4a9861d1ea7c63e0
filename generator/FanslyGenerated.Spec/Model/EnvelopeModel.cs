using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Model;

/// <summary>What an API wraps its payloads in, and how to recognise success in it.</summary>
/// <param name="Name">Its name in the document.</param>
/// <param name="Identifier">Its name in C#, of which the methods that open it have theirs.</param>
/// <param name="Type">The class, open in its payload where it has one.</param>
/// <param name="Payload">Where the payload stands; null where there is none.</param>
/// <param name="Statuses">Where statuses stand that must all be 2xx, the outermost first.</param>
/// <param name="SuccessFlags">Where flags stand that must all be true.</param>
/// <param name="Message">Where the API's own message stands.</param>
public sealed record EnvelopeModel(
    string Name,
    Identifier Identifier,
    TypeModel Type,
    PointerModel? Payload,
    EquatableArray<PointerModel> Statuses,
    EquatableArray<PointerModel> SuccessFlags,
    PointerModel? Message);

/// <summary>A JSON pointer and the C# members that follow it.</summary>
/// <param name="Text">The pointer, as written.</param>
/// <param name="Members">The members, from the root of the response.</param>
public sealed record PointerModel(string Text, EquatableArray<MemberModel> Members)
{
    /// <summary>The names that it goes by, from the root.</summary>
    public IEnumerable<string> Steps => StepsOf(Text);

    /// <summary>The name of the property at its end.</summary>
    public string LastStep => Steps.LastOrDefault() ?? "";

    /// <summary>The names that a pointer of a document goes by.</summary>
    public static string[] StepsOf(string pointer) => [.. pointer.Split('/').Skip(1)];
}

/// <summary>A step along a pointer.</summary>
/// <param name="Identifier">The property in C#.</param>
/// <param name="CanBeNull">Whether the property may be null.</param>
public sealed record MemberModel(Identifier Identifier, bool CanBeNull);
