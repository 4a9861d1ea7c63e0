using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>What the types of a group of operations are called.</summary>
/// <param name="Client">The API, as its spec names it.</param>
/// <param name="Group">The group, as operation ids name it, and the property that leads to it.</param>
public sealed record GroupNames(Identifier Client, Identifier Group)
{
    /// <summary>The class behind the interface.</summary>
    public Code Class => $"{Client}{Group}";

    /// <summary>The interface that callers see.</summary>
    public Code Interface => $"I{Client}{Group}";

    /// <summary>The group of the raw client.</summary>
    public Code Raw => $"{Client}{Group}Api";

    /// <summary>The calls with a token and no options.</summary>
    public Code Extensions => $"{Client}{Group}Extensions";

    /// <summary>All of its types.</summary>
    public IEnumerable<Code> Types => [Class, Raw, Extensions, Interface];

    /// <summary>The types that hold its methods. No method is called as its class is.</summary>
    public IEnumerable<Code> Holders => [Class, Interface];
}
