using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>What the types of an API as a whole are called.</summary>
/// <param name="Client">The API, as its spec names it.</param>
/// <param name="Namespace">Where the types are.</param>
public sealed record ClientNames(Identifier Client, Code Namespace)
{
    /// <summary>The client that callers make.</summary>
    public Code Class => $"{Client}Client";

    /// <summary>Its interface.</summary>
    public Code Interface => $"I{Client}Client";

    /// <summary>Its options.</summary>
    public Code Options => $"{Client}ClientOptions";

    /// <summary>The raw client: whole responses, whatever their status.</summary>
    public Code Raw => $"{Client}Api";

    /// <summary>The same, from anywhere.</summary>
    public Code RawType => $"global::{RawNamespace}.{Raw}";

    /// <summary>Where the raw client is.</summary>
    public Code RawNamespace => RawNames.Namespace(Namespace);

    /// <summary>The view of one account.</summary>
    public Code Account => $"{Client}Account";

    /// <summary>Its interface.</summary>
    public Code AccountInterface => $"I{Client}Account";

    /// <summary>What the spec says of the API as a whole.</summary>
    public Code Profile => $"{Client}Profile";

    /// <summary>The descriptors of envelopes, and the methods that open them.</summary>
    public Code Envelopes => $"{Client}Envelopes";

    /// <summary>The checks of what is sent.</summary>
    public Code Requests => $"{Client}Requests";

    /// <summary>The methods that register a client with dependency injection.</summary>
    public Code Registration => $"{Client}ClientServiceCollectionExtensions";

    /// <summary>The sandbox, in the package for tests.</summary>
    public Code Sandbox => $"global::FanslyGenerated.Testing.{Client}Sandbox";

    /// <summary>Every type beside the schemas' and the groups', in the namespace of the API.</summary>
    public IEnumerable<Code> Types => [Class, Options, Raw, Profile, Envelopes, Requests, Account, Interface, AccountInterface];

    /// <summary>The classes that hold the groups as properties. No property is called as its class is.</summary>
    public IEnumerable<Code> Holders => [Class, Account, Raw];

    /// <summary>The names of an API.</summary>
    public static ClientNames Of(ClientModel client) => new(client.Identifier, client.NamespaceCode);

    /// <summary>What the types of a group of operations are called.</summary>
    public GroupNames Group(Identifier group) => new(Client, group);
}
