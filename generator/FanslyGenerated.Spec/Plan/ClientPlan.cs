using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>The client of an API, its options and its account view. Operations are not part of it.</summary>
/// <param name="Names">What its types are called.</param>
/// <param name="Model">The API as a whole.</param>
/// <param name="Account">The account view, where the API has accounts.</param>
/// <param name="Envelope">The envelope of an API that has one for all its operations.</param>
/// <param name="Groups">The groups of operations.</param>
public sealed record ClientPlan(
    ClientNames Names, ClientModel Model, AccountPlan? Account, EnvelopeModel? Envelope, EquatableArray<GroupPlan> Groups)
{
    /// <summary>The groups that hang on the client.</summary>
    public IEnumerable<GroupPlan> OwnGroups => Groups.Where(group => !group.IsOfAccount);

    /// <summary>The groups that hang on the account view.</summary>
    public IEnumerable<GroupPlan> AccountGroups => Groups.Where(group => group.IsOfAccount);

    /// <summary>The envelope that calls outside the spec are opened with: it has to have a payload.</summary>
    public EnvelopeModel? UnlistedEnvelope => UnlistedOf(Envelope);

    internal static ClientPlan Of(SpecModel spec, IEnumerable<ResourcePlan> resources)
        => new(
            ClientNames.Of(spec.Client), spec.Client, AccountPlan.Of(spec), EnvelopeOf(spec),
            resources.Select(resource => resource.Group).ToEquatableArray());

    /// <summary>The envelope that calls outside a spec are opened with.</summary>
    internal static EnvelopeModel? UnlistedOf(SpecModel spec) => UnlistedOf(EnvelopeOf(spec));

    private static EnvelopeModel? UnlistedOf(EnvelopeModel? envelope) => envelope?.Payload is null ? null : envelope;

    internal static EnvelopeModel? EnvelopeOf(SpecModel spec)
        => spec.Envelopes.FirstOrDefault(envelope => envelope.Name == spec.DefaultEnvelope);
}

/// <summary>The view of one account.</summary>
/// <param name="Parameter">What the id of an account is called.</param>
/// <param name="Path">The part of the paths that leads to an account, up to the slash in front of its id.</param>
public sealed record AccountPlan(Identifier Parameter, string Path)
{
    internal static AccountPlan? Of(SpecModel spec)
    {
        OperationModel[] operations = [.. spec.Operations.Where(operation => spec.AccountOf(operation) is not null)];

        return operations.Length == 0
            ? null
            : new AccountPlan(spec.AccountOf(operations[0])!.Identifier, PathOf(spec.Client.AccountParameter!, operations));
    }

    /// <summary>The one that most operations have.</summary>
    private static string PathOf(string account, IEnumerable<OperationModel> operations)
        => operations
            .GroupBy(operation => UrlPath.Before(operation.Request.Path, account), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .First().Key;
}
