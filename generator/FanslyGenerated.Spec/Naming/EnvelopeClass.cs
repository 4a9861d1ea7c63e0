using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Spec.Naming;

/// <summary>The names of what is generated of an API's envelopes: one class, with a descriptor for each.</summary>
public static class EnvelopeClass
{
    /// <summary>The descriptor of responses that have no envelope.</summary>
    public static Code None => $"None";

    /// <summary>The descriptor of what may come in place of a file.</summary>
    public static Code File => $"File";

    /// <summary>The class, without its namespace.</summary>
    public static Code Of(Identifier client) => $"{client}Envelopes";

    /// <summary>The descriptor of an envelope. No other name of the class starts so.</summary>
    public static Code DescriptorOf(Identifier envelope) => $"For{envelope}";

    /// <summary>The descriptor that an operation's response is judged by, with its class.</summary>
    public static Code DescriptorOf(ClientModel client, ResponseModel response)
        => $"global::{client.NamespaceCode}.{Of(client.Identifier)}.{Descriptor(response)}";

    private static Code Descriptor(ResponseModel response)
        => response switch
        {
            { EnvelopeIdentifier: { } envelope } => DescriptorOf(envelope),
            { Type.Kind: TypeKind.File } => File,
            _ => None,
        };
}
