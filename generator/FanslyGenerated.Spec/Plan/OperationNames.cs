using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>What an operation's method and class are called.</summary>
/// <param name="Group">The part of its id before the underscore.</param>
/// <param name="Verb">The part behind it.</param>
public sealed record OperationNames(Identifier Group, Identifier Verb)
{
    /// <summary>The method, of the raw client and of the view alike.</summary>
    public Code Method => $"{Verb}Async";

    /// <summary>The id as code: what a function is called of which each operation has one.</summary>
    public Code Function => $"{Group}_{Verb}";

    /// <summary>The class of its optional parameters.</summary>
    public Code Options => $"{Group}{Verb}Options";

    /// <summary>How callers and messages name the method.</summary>
    public Code Path => $"{Group}.{Method}";

    /// <summary>The names of an operation.</summary>
    public static OperationNames Of(OperationModel operation) => new(operation.GroupIdentifier, operation.VerbIdentifier);
}
