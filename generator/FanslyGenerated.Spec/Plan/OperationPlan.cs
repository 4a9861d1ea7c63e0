using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>An operation in C#: a method of the raw client, and one of the view, which calls it.</summary>
/// <param name="Model">The operation, as the spec has it.</param>
/// <param name="Names">What it is called.</param>
/// <param name="Raw">The method of the raw client.</param>
/// <param name="View">The method of the view.</param>
public sealed record OperationPlan(OperationModel Model, OperationNames Names, RawMethodPlan Raw, ViewMethodPlan View)
{
    /// <summary>What it does.</summary>
    public Code Summary => Code.Documentation(Model.Text.Summary);

    /// <summary>What else there is to say.</summary>
    public Code Remarks => Plan.Remarks.Of(Model);

    /// <summary>The diagnostic that callers of an inferred operation have to acknowledge, as a literal.</summary>
    public Code? Experimental
        => Model.Text.Evidence == Evidence.Inferred ? Code.Literal(Plan.Remarks.InferredDiagnostic) : null;

    /// <summary>The plan of an operation.</summary>
    public static OperationPlan Of(SpecModel spec, OperationModel operation)
    {
        ClientNames client = ClientNames.Of(spec.Client);
        ParameterModel? account = spec.AccountOf(operation);
        ParameterPlan[] parameters =
        [
            .. operation.Request.Parameters.Select(parameter => ParameterPlan.Of(
                parameter, parameter == account ? ParameterRole.Account : ParameterRole.Value, operation.Paging)),
        ];

        RawMethodPlan raw = RawMethodPlan.Of(client, operation, parameters);

        return new OperationPlan(operation, OperationNames.Of(operation), raw, ViewMethodPlan.Of(client, operation, raw));
    }
}
