using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>The names in the class of an API's envelopes: a descriptor for each, and the methods that open it.</summary>
public static class EnvelopeNames
{
    /// <summary>The descriptor of responses that have no envelope.</summary>
    public static Code None => $"None";

    /// <summary>The descriptor of what may come in place of a file.</summary>
    public static Code File => $"File";

    /// <summary>The descriptor of an envelope. No other name of the class starts so.</summary>
    public static Code Descriptor(Identifier envelope) => $"For{envelope}";

    /// <summary>The descriptor that an operation's response is judged by.</summary>
    public static Code Descriptor(ResponseModel response)
        => response switch
        {
            { EnvelopeIdentifier: { } envelope } => Descriptor(envelope),
            { Type.Kind: TypeKind.File } => File,
            _ => None,
        };

    /// <summary>The method that opens an envelope.</summary>
    public static Code Open(Identifier envelope) => $"Open{envelope}";

    /// <summary>The method that opens an envelope around a payload that may be null.</summary>
    public static Code OpenOrNull(Identifier envelope) => $"Open{envelope}OrNull";
}
