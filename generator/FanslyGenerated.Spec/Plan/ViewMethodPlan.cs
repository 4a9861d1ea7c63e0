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

    internal static ViewMethodPlan Of(ClientNames client, OperationModel operation, ParameterPlan[] parameters)
    {
        ParameterPlan[] optional = [.. parameters.Where(parameter => parameter.Default is not null)];
        OptionsPlan? options = optional.Length == 0 ? null : new OptionsPlan(OperationNames.Of(operation).Options, optional.ToEquatableArray());

        return new ViewMethodPlan(TypeOf(operation), InOrder(operation, parameters, options).ToEquatableArray(), options, OpenerOf(client, operation));
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

    /// <summary>What must be given is positional, but for the account, which the view knows; what can be left out is an option.</summary>
    private static IEnumerable<ParameterPlan> InOrder(OperationModel operation, ParameterPlan[] parameters, OptionsPlan? options)
    {
        foreach (ParameterPlan given in parameters.Where(parameter => parameter.Default is null && parameter.Role == ParameterRole.Value))
        {
            yield return given;
        }

        if (operation.Request.Body is { } body)
        {
            yield return new ParameterPlan(ParameterRole.Body, ReservedNames.Body, body.Type.Code(), null, Code.Documentation(body.Summary));
        }

        if (options is not null)
        {
            yield return new ParameterPlan(
                ParameterRole.Options, ReservedNames.Options, $"{options.Class}?", $"null", $"What is to differ from the API's defaults.");
        }

        // The pages of a list are each cancelled by the walk that asks for them.
        if (operation.Paging is null)
        {
            Code summary = operation.Request.Method == "GET" ? (Code)$"Cancels the call." : $"Cancels the call. What the API has already accepted is not undone.";
            yield return new ParameterPlan(
                ParameterRole.Cancellation, ReservedNames.Cancellation, $"global::System.Threading.CancellationToken", $"default", summary);
        }
    }
}

/// <summary>A class of what can be left out, so that one more of it breaks no caller.</summary>
/// <param name="Class">Its name.</param>
/// <param name="Parameters">The parameters that its properties stand for.</param>
public sealed record OptionsPlan(Code Class, EquatableArray<ParameterPlan> Parameters);
