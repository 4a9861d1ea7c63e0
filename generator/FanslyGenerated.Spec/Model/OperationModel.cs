using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Model;

/// <summary>The operations of one group.</summary>
/// <param name="Identifier">The group, as operation ids name it.</param>
/// <param name="Summary">What the group is for.</param>
/// <param name="Operations">Its operations, in document order.</param>
public sealed record ResourceModel(Identifier Identifier, string Summary, EquatableArray<OperationModel> Operations)
{
    /// <summary>The group, as text.</summary>
    public string Name => Identifier.Text;
}

/// <summary>One operation.</summary>
/// <param name="GroupIdentifier">The part of its id before the underscore.</param>
/// <param name="VerbIdentifier">The part behind it.</param>
/// <param name="Text">What it does and how that is known.</param>
/// <param name="Remarks">The longer description, on one line, where there is one.</param>
/// <param name="Request">What is sent.</param>
/// <param name="Response">What comes back.</param>
/// <param name="Paging">How its pages follow each other, if it has pages.</param>
public sealed record OperationModel(
    Identifier GroupIdentifier,
    Identifier VerbIdentifier,
    TextModel Text,
    string? Remarks,
    RequestModel Request,
    ResponseModel Response,
    PagingModel? Paging)
{
    /// <summary>The group, as text.</summary>
    public string Group => GroupIdentifier.Text;

    /// <summary>The verb, as text.</summary>
    public string Verb => VerbIdentifier.Text;

    /// <summary>The operation id.</summary>
    public string Id => $"{Group}_{Verb}";

    /// <summary>Whether no page shows a response, so that the sample has the known shape and values of the spec's own.</summary>
    public bool HasOwnSample { get; init; }
}

/// <summary>What an operation sends.</summary>
/// <param name="Method">The verb, in capitals.</param>
/// <param name="Path">The path, with its parameters in braces.</param>
/// <param name="Parameters">Path parameters in the path's order, then the required ones of the query, then the optional ones.</param>
/// <param name="Body">The body, if there is one.</param>
/// <param name="IsSafe">Whether it may be sent again when its result is unknown.</param>
public sealed record RequestModel(
    string Method,
    string Path,
    EquatableArray<ParameterModel> Parameters,
    BodyModel? Body,
    bool IsSafe);

/// <summary>A parameter.</summary>
/// <param name="WireName">Its name in the path or the query.</param>
/// <param name="Identifier">Its name in C#.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsInPath">Whether it is part of the path and not of the query.</param>
/// <param name="IsRequired">Whether it must be given.</param>
/// <param name="Text">What is said of it.</param>
/// <param name="Example">A value the API would accept, as JSON.</param>
public sealed record ParameterModel(
    string WireName,
    Identifier Identifier,
    TypeModel Type,
    bool IsInPath,
    bool IsRequired,
    TextModel Text,
    string Example)
{
    /// <summary>Its name in C# as code has it, with an at sign where C# keeps the word for itself.</summary>
    public string Name => Identifier.ToString();

    /// <summary>Whether it is a list.</summary>
    public bool IsList => Type.Kind == TypeKind.List;

    /// <summary>Whether each item of a list is sent as a parameter of its own, and not all with commas between them.</summary>
    public bool IsExploded { get; init; }
}

/// <summary>The body of a request.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Summary">What is said of it.</param>
/// <param name="Example">The documented body, as JSON.</param>
/// <param name="IsForm">Whether it is sent as multipart/form-data, for the sake of the files in it.</param>
public sealed record BodyModel(TypeModel Type, string Summary, string Example, bool IsForm = false);

/// <summary>What an operation returns.</summary>
/// <param name="Status">The documented status of success.</param>
/// <param name="Envelope">The envelope around the payload, if there is one.</param>
/// <param name="Type">The type of the whole response.</param>
/// <param name="Payload">The type of the payload; the whole response where there is no envelope.</param>
/// <param name="PayloadCanBeNull">Whether success may come with a payload of null.</param>
/// <param name="Errors">The documented failures.</param>
/// <param name="MediaType">What a file is, where one is returned; a star may stand for a part of it.</param>
public sealed record ResponseModel(
    int Status,
    string? Envelope,
    TypeModel Type,
    TypeModel Payload,
    bool PayloadCanBeNull,
    EquatableArray<ErrorModel> Errors,
    string? MediaType = null)
{
    /// <summary>The envelope's name in C#, where there is one.</summary>
    public Identifier? EnvelopeIdentifier { get; init; }
}

/// <summary>A documented failure.</summary>
/// <param name="Status">Its HTTP status.</param>
/// <param name="Type">The type of its body.</param>
/// <param name="Example">Its body, as JSON.</param>
public sealed record ErrorModel(int Status, TypeModel Type, string Example);
