using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Spec.Naming;

/// <summary>
/// The names of the classes that read and write JSON. They live in a namespace of their own, so that no schema's name
/// can be taken by one.
/// </summary>
public static class WireClass
{
    /// <summary>The namespace of the readers and writers of a client's classes.</summary>
    public static Code Namespace(Code csharpNamespace) => $"{csharpNamespace}.Wire";

    /// <summary>The class whose methods read the responses of a client's operations, by their ids.</summary>
    public static Code Responses(Identifier client) => $"{client}Responses";

    /// <summary>The method that reads the response of an operation.</summary>
    public static Code Method(OperationModel operation) => $"{operation.GroupIdentifier}_{operation.VerbIdentifier}";

    /// <summary>The class that reads a class, without type arguments: its method has them.</summary>
    public static Code ReaderOf(TypeModel type) => $"{Beside(type)}Reader";

    /// <summary>The class that writes a class.</summary>
    public static Code WriterOf(TypeModel type) => $"{Beside(type)}Writer";

    /// <summary>The class that writes a class as a form.</summary>
    public static Code FormOf(TypeModel type) => $"{Beside(type)}Form";

    private static Code Beside(TypeModel type) => $"global::{Namespace(type.Class!.Namespace)}.{type.Class.Name}";
}
