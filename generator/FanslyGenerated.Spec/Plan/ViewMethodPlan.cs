using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>A method of a view: what most callers call.</summary>
/// <param name="Type">What it returns.</param>
/// <param name="Parameters">Its parameters, in their order.</param>
/// <param name="Options">What a caller can leave out, if there is anything.</param>
/// <param name="Opener">The method that opens the envelope, if there is one.</param>
public sealed record ViewMethodPlan(Code Type, EquatableArray<ParameterPlan> Parameters, OptionsPlan? Options, Code? Opener)
{
    private static readonly Code s_task = $"global::System.Threading.Tasks.Task";

    internal static ViewMethodPlan Of(ClientNames client, OperationModel operation, RawMethodPlan raw)
    {
        OptionsPlan? options = OptionsPlan.Of(operation, raw);

        return new ViewMethodPlan(
            TypeOf(operation),
            raw.Parameters.Select(parameter => Shown(operation, parameter, options)).OfType<ParameterPlan>().ToEquatableArray(),
            options,
            OpenerOf(client, operation));
    }

    /// <summary>Whether success may come without a payload.</summary>
    internal static bool CanReturnNull(OperationModel operation) => operation.Response.PayloadCanBeNull && operation.Paging is null;

    private static Code TypeOf(OperationModel operation)
        => operation switch
        {
            { Paging: { } paging } => $"global::FanslyGenerated.CursorPageable{PageTypes(operation, paging)}",
            { Response.Payload.Kind: TypeKind.None } => s_task,
            _ => $"{s_task}<{operation.Response.Payload.Code(CanReturnNull(operation))}>",
        };

    /// <summary>The type arguments of everything that holds pages: an item, and the payload of a page.</summary>
    public static Code PageTypes(OperationModel operation, PagingModel paging)
        => $"<{paging.ItemType.Code(paging.IsItemNullable)}, {operation.Response.Payload.Code()}>";

    private static Code? OpenerOf(ClientNames client, OperationModel operation)
        => operation.Response.EnvelopeIdentifier is not { } envelope
            ? null
            : CanReturnNull(operation)
                ? (Code)$"{client.Envelopes}.{EnvelopeNames.OpenOrNull(envelope)}"
                : $"{client.Envelopes}.{EnvelopeNames.Open(envelope)}";

    /// <summary>
    /// What a view has in place of a parameter of the raw method. What must be given is positional, but for the account, which
    /// the view knows; all that can be left out is one parameter, the options. A list is cancelled by the walk over it.
    /// </summary>
    private static ParameterPlan? Shown(OperationModel operation, ParameterPlan raw, OptionsPlan? options)
        => raw.Role switch
        {
            ParameterRole.Value when raw.Default is null => raw,
            ParameterRole.Value when raw == options!.Parameters[0] => new ParameterPlan(
                ParameterRole.Options, ReservedNames.Options, $"{options.Class}?", $"null", $"What is to differ from the API's defaults."),
            ParameterRole.Body => raw with { Summary = Code.Documentation(operation.Request.Body!.Summary) },
            ParameterRole.Cancellation when operation.Paging is null => raw with { Summary = Cancellation(operation) },
            _ => null,
        };

    private static Code Cancellation(OperationModel operation)
        => operation.Request.Method == "GET"
            ? (Code)$"Cancels the call."
            : $"Cancels the call. What the API has already accepted is not undone.";
}
