using FanslyGenerated.Spec;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Generator.Pipeline;

/// <summary>What the client, its options and its account view are made of. Operations are not part of it.</summary>
/// <param name="Client">The API as a whole.</param>
/// <param name="DefaultEnvelope">The envelope that calls outside the spec are opened with.</param>
/// <param name="Account">What the id of an account is called in C#.</param>
/// <param name="AccountPath">The part of the paths that leads to an account, up to the slash behind it.</param>
/// <param name="Groups">The groups of operations.</param>
internal sealed record ClientNode(
    ClientModel Client,
    EnvelopeModel? DefaultEnvelope,
    Identifier? Account,
    string? AccountPath,
    EquatableArray<GroupModel> Groups);

/// <summary>A group of operations, without the operations.</summary>
/// <param name="Name">The group's name.</param>
/// <param name="Summary">What it is for.</param>
/// <param name="IsOfAccount">Whether it hangs on the account view and not on the client.</param>
internal sealed record GroupModel(Identifier Name, string Summary, bool IsOfAccount);

/// <summary>What the code that opens envelopes is made of.</summary>
internal sealed record EnvelopesNode(
    Identifier Client, Code Namespace, EquatableArray<EnvelopeModel> Envelopes, EquatableArray<string> ErrorMessages);

/// <summary>What one group's interface, options and implementation are made of.</summary>
internal sealed record ResourceNode(
    Identifier Client, Code Namespace, string? AccountParameter, GroupModel Group, EquatableArray<OperationModel> Operations);

/// <summary>What the checks of request bodies are made of.</summary>
internal sealed record RequestsNode(Identifier Client, Code Namespace, EquatableArray<ObjectModel> Requests);

/// <summary>What the lookups of lists are made of.</summary>
internal sealed record IndexesNode(
    Identifier Client, Code Namespace, EquatableArray<ObjectModel> Objects, EquatableArray<IndexKey> Keys);

/// <summary>The property by which a list's items are looked up.</summary>
/// <param name="Schema">The items' schema.</param>
/// <param name="WireName">The property on the wire.</param>
/// <param name="Name">The property in C#.</param>
internal sealed record IndexKey(string Schema, string WireName, Identifier Name);

/// <summary>What the registration of a client is made of.</summary>
/// <param name="Client">The API's name.</param>
/// <param name="Namespace">Where its client stands.</param>
internal sealed record RegistrationNode(Identifier Client, Code Namespace);
