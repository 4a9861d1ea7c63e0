using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>The checks of what callers send.</summary>
/// <param name="Client">The names of the API.</param>
/// <param name="Requests">Whatever a body is made of. Some of it may be returned too, and is checked all the same.</param>
public sealed record RequestsPlan(ClientNames Client, EquatableArray<RequestPlan> Requests)
{
    /// <summary>Whether a value of a type is checked by a method of its own.</summary>
    public bool IsChecked(TypeModel type) => type.Schema is { } schema && Requests.Any(request => request.Model.Schema == schema);

    internal static RequestsPlan Of(SpecModel spec, Dictionary<string, ObjectModel> objects)
    {
        HashSet<string> written = Reachability.Written(objects, spec.Operations);

        return new RequestsPlan(
            ClientNames.Of(spec.Client),
            spec.Objects
                .Where(model => written.Contains(model.Schema))
                .Select(model => new RequestPlan(ClassTypes.Of(model).Code(), model))
                .ToEquatableArray());
    }
}

/// <summary>A class that is checked before it is sent.</summary>
/// <param name="Type">The class.</param>
/// <param name="Model">What is known of it.</param>
public sealed record RequestPlan(Code Type, ObjectModel Model);
