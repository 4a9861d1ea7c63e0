using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>A group of operations: an interface, the class behind it, and the group of the raw client.</summary>
/// <param name="Client">The names of the API.</param>
/// <param name="Group">The group.</param>
/// <param name="Operations">Its operations, in document order.</param>
public sealed record ResourcePlan(ClientNames Client, GroupPlan Group, EquatableArray<OperationPlan> Operations)
{
    internal static ResourcePlan Of(SpecModel spec, ResourceModel resource)
    {
        ClientNames client = ClientNames.Of(spec.Client);
        return new ResourcePlan(
            client,
            new GroupPlan(client.Group(resource.Identifier), Remarks.Of(resource), spec.AccountOfGroup(resource.Name) is not null),
            resource.Operations.Select(operation => OperationPlan.Of(spec, operation)).ToEquatableArray());
    }
}

/// <summary>A group of operations, without the operations.</summary>
/// <param name="Names">What its types are called.</param>
/// <param name="Summary">What it is for.</param>
/// <param name="IsOfAccount">Whether it hangs on the account view and not on the client.</param>
public sealed record GroupPlan(GroupNames Names, Code Summary, bool IsOfAccount);
