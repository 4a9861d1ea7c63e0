namespace FanslyGenerated.Spec.Model;

/// <summary>What a spec says, with the C# names it gets. It holds no positions, so that moved lines change nothing.</summary>
/// <param name="Client">The API as a whole.</param>
/// <param name="Envelopes">The declared envelopes.</param>
/// <param name="DefaultEnvelope">The envelope of operations that name none.</param>
/// <param name="Objects">The object schemas, in document order.</param>
/// <param name="Enumerations">The enumerations, in document order.</param>
/// <param name="Resources">The operations by group, in document order.</param>
/// <param name="Absent">What the API is known to do and the spec does not describe.</param>
public sealed record SpecModel(
    ClientModel Client,
    EquatableArray<EnvelopeModel> Envelopes,
    string? DefaultEnvelope,
    EquatableArray<ObjectModel> Objects,
    EquatableArray<EnumModel> Enumerations,
    EquatableArray<ResourceModel> Resources,
    EquatableArray<AbsentModel> Absent)
{
    /// <summary>Every operation of every group.</summary>
    public IEnumerable<OperationModel> Operations => Resources.SelectMany(resource => resource.Operations);

    /// <summary>The parameter that names the account an operation is about; null where it is about none.</summary>
    public ParameterModel? AccountOf(OperationModel operation)
        => operation.Request.Parameters.FirstOrDefault(parameter => parameter.IsInPath && parameter.WireName == Client.AccountParameter);

    /// <summary>
    /// The same of a group; null where it hangs on the client. One operation of an account is enough for a group to hang on
    /// the account's view, with all its operations.
    /// </summary>
    public ParameterModel? AccountOfGroup(string group)
        => Operations
            .Where(operation => operation.Group == group)
            .Select(AccountOf)
            .FirstOrDefault(account => account is not null);
}

/// <summary>A request that the API is known to take and the spec does not describe.</summary>
/// <param name="Request">The verb in capitals and the path.</param>
/// <param name="Reason">Why it is not described.</param>
public sealed record AbsentModel(string Request, string Reason);
