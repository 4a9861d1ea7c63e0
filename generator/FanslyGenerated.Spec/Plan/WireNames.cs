using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>
/// The names of the classes that read and write JSON. They live in a namespace of their own, so that no schema's name
/// can be taken by one.
/// </summary>
public static class WireNames
{
    /// <summary>The last part of their namespace.</summary>
    public static Code Part => $"Wire";

    /// <summary>The function that reads a response outside the spec. No operation is called so: their ids have an underscore.</summary>
    public static Code Unlisted => $"Unlisted";

    /// <summary>The namespace of the readers and writers of a client's classes.</summary>
    public static Code Namespace(Code csharpNamespace) => $"{csharpNamespace}.{Part}";

    /// <summary>The class whose functions read the responses of a client's operations.</summary>
    public static Code Responses(Identifier client) => $"{client}Responses";

    /// <summary>One of those functions, from anywhere.</summary>
    public static Code Response(ClientNames client, Code function)
        => $"global::{Namespace(client.Namespace)}.{Responses(client.Client)}.{function}";

    /// <summary>The class that reads a class, without type arguments: its method has them.</summary>
    public static Code Reader(Identifier type) => $"{type}Reader";

    /// <summary>The class that writes a class.</summary>
    public static Code Writer(Identifier type) => $"{type}Writer";

    /// <summary>The class that writes a class as a form.</summary>
    public static Code Form(Identifier type) => $"{type}Form";

    /// <summary>The class that reads a class, from anywhere.</summary>
    public static Code ReaderOf(TypeModel type) => Beside(type, Reader(type.Class!.Name));

    /// <summary>The class that writes a class, from anywhere.</summary>
    public static Code WriterOf(TypeModel type) => Beside(type, Writer(type.Class!.Name));

    /// <summary>The class that writes a class as a form, from anywhere.</summary>
    public static Code FormOf(TypeModel type) => Beside(type, Form(type.Class!.Name));

    private static Code Beside(TypeModel type, Code name) => $"global::{Namespace(type.Class!.Namespace)}.{name}";
}
