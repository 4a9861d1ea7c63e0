using FanslyGenerated.Spec;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Generator.Pipeline;

/// <summary>What the reader or the writer of one class is made of. No descriptions: rewording one changes no code.</summary>
/// <param name="Client">The client's name.</param>
/// <param name="Namespace">The class's namespace.</param>
/// <param name="Name">The class's name.</param>
/// <param name="IsEnvelope">Whether it is a layer of an envelope.</param>
/// <param name="IsOpen">Whether it is generic in its payload.</param>
/// <param name="Fields">Its fields, in document order.</param>
internal sealed record ClassNode(
    Identifier Client, Code Namespace, Identifier Name, bool IsEnvelope, bool IsOpen, EquatableArray<FieldNode> Fields)
{
    /// <summary>The class in C#.</summary>
    public Code Code => IsOpen ? (Code)$"global::{Namespace}.{Name}<TPayload>" : $"global::{Namespace}.{Name}";
}

/// <summary>A field of a class.</summary>
/// <param name="WireName">Its name in JSON.</param>
/// <param name="Name">The property in C#.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRequired">Whether it is always there.</param>
/// <param name="Null">What null means to it.</param>
/// <param name="IsId">Whether its text identifies something.</param>
internal sealed record FieldNode(string WireName, Identifier Name, TypeModel Type, bool IsRequired, NullRule Null, bool IsId);

/// <summary>What null means to a field.</summary>
internal enum NullRule
{
    /// <summary>It is refused.</summary>
    Refused,

    /// <summary>It is null in C#, as a missing field is.</summary>
    Null,

    /// <summary>It is refused, and null in C# is a zero in JSON.</summary>
    Zero,
}

/// <summary>What the code that reads whole responses is made of.</summary>
/// <param name="Client">The client's name.</param>
/// <param name="Namespace">The client's namespace.</param>
/// <param name="Usual">The envelope that calls outside the spec are opened with, if it has a payload.</param>
/// <param name="Responses">The responses, one for each operation that has one.</param>
internal sealed record ResponsesNode(
    Identifier Client, Code Namespace, EnvelopeModel? Usual, EquatableArray<ResponseNode> Responses);

/// <summary>The response of one operation.</summary>
/// <param name="Operation">The operation's id, as its function is called.</param>
/// <param name="Envelope">The envelope around the payload, if there is one.</param>
/// <param name="Type">The type of the whole response.</param>
/// <param name="Payload">The type of the payload.</param>
internal sealed record ResponseNode(Code Operation, string? Envelope, TypeModel Type, TypeModel Payload);
