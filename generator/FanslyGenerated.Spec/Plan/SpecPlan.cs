using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Spec.Plan;

/// <summary>
/// Everything that C# makes of a spec, decided once: what is called how, what takes which parameters in which order, what is
/// read and what is written. Whatever prints code, or compares two versions of it, reads this and decides nothing.
/// </summary>
/// <param name="Client">The client, its options and its account view.</param>
/// <param name="Resources">The groups of operations, in document order.</param>
/// <param name="Envelopes">What opens envelopes.</param>
/// <param name="Requests">What checks requests.</param>
/// <param name="Lookups">The lookups of lists.</param>
/// <param name="Json">What reads and writes JSON.</param>
public sealed record SpecPlan(
    ClientPlan Client,
    EquatableArray<ResourcePlan> Resources,
    EnvelopesPlan Envelopes,
    RequestsPlan Requests,
    LookupsPlan Lookups,
    JsonPlan Json)
{
    /// <summary>Every operation of every group.</summary>
    public IEnumerable<OperationPlan> Operations => Resources.SelectMany(resource => resource.Operations);

    /// <summary>The plan of a spec.</summary>
    public static SpecPlan Of(SpecModel spec)
    {
        Dictionary<string, ObjectModel> objects = spec.Objects.ToDictionary(model => model.Schema, StringComparer.Ordinal);
        EquatableArray<ResourcePlan> resources = spec.Resources.Select(resource => ResourcePlan.Of(spec, resource)).ToEquatableArray();

        return new SpecPlan(
            ClientPlan.Of(spec, resources),
            resources,
            EnvelopesPlan.Of(spec),
            RequestsPlan.Of(spec, objects),
            LookupsPlan.Of(spec, objects),
            JsonPlan.Of(spec, objects));
    }
}
