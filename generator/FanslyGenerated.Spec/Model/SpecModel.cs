namespace FanslyGenerated.Spec.Model;

/// <summary>What a spec says, with the C# names it gets. It holds no positions, so that moved lines change nothing.</summary>
/// <param name="Client">The API as a whole.</param>
/// <param name="Envelopes">The declared envelopes.</param>
/// <param name="DefaultEnvelope">The envelope of operations that name none.</param>
/// <param name="Objects">The object schemas, in document order.</param>
/// <param name="Enumerations">The enumerations, in document order.</param>
/// <param name="Resources">The operations by group, in document order.</param>
public sealed record SpecModel(
    ClientModel Client,
    EquatableArray<EnvelopeModel> Envelopes,
    string? DefaultEnvelope,
    EquatableArray<ObjectModel> Objects,
    EquatableArray<EnumModel> Enumerations,
    EquatableArray<ResourceModel> Resources)
{
    /// <summary>Every operation of every group.</summary>
    public IEnumerable<OperationModel> Operations => Resources.SelectMany(resource => resource.Operations);
}
