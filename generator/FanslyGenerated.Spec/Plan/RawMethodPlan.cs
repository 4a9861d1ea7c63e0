using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>A method of the raw client.</summary>
/// <param name="Parameters">Its parameters, in their order.</param>
/// <param name="Request">What it sends.</param>
/// <param name="Response">What it returns.</param>
public sealed record RawMethodPlan(EquatableArray<ParameterPlan> Parameters, RawRequestPlan Request, RawResponsePlan Response)
{
    private static readonly Code s_linkSummary =
        $"The link to another page, as a response gave it. Its query takes the place of all that stands in the query otherwise; it has to lead to this operation.";

    internal static RawMethodPlan Of(ClientNames client, OperationModel operation, ParameterPlan[] parameters)
        => new(
            InOrder(operation, parameters).ToEquatableArray(),
            RawRequestPlan.Of(operation, parameters),
            RawResponsePlan.Of(client, operation));

    private static IEnumerable<ParameterPlan> InOrder(OperationModel operation, ParameterPlan[] parameters)
    {
        foreach (ParameterPlan given in parameters.Where(parameter => parameter.Default is null))
        {
            yield return given;
        }

        if (operation.Request.Body is { } body)
        {
            yield return new ParameterPlan(ParameterRole.Body, ReservedNames.Body, body.Type.Code(), null, $"What to send.");
        }

        foreach (ParameterPlan optional in parameters.Where(parameter => parameter.Default is not null))
        {
            yield return optional;
        }

        if (operation.Paging?.Step is LinkModel)
        {
            yield return new ParameterPlan(ParameterRole.Link, ReservedNames.Link, $"string?", $"null", s_linkSummary);
        }

        yield return new ParameterPlan(
            ParameterRole.Cancellation, ReservedNames.Cancellation, $"global::System.Threading.CancellationToken", $"default", $"Cancels the call.");
    }
}
