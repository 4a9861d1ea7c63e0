using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes an operation that is one call: check the request, send it, open the envelope.</summary>
internal static class CallEmitter
{
    public static void Write(SourceWriter writer, ResourcePlan plan, OperationPlan operation)
    {
        ResponseModel response = operation.Model.Response;
        Code call = $"await _raw.{plan.Group.Names.Group}.{operation.Names.Method}({RawArguments.Of(operation)}).ConfigureAwait(false)";
        Code opened = Opened(operation, call);
        Code value = response.Payload.IsValueType && !response.PayloadCanBeNull ? $".GetValueOrDefault()" : Code.None;

        using (writer.Block($"public async {operation.View.Type} {operation.Names.Method}({Declared(operation)})"))
        {
            if (operation.Model.Request.Body is not null)
            {
                writer.Write($"{plan.Client.Requests}.Check({ReservedNames.Body});");
            }

            writer.Write(response.Payload.Kind == TypeKind.None ? (Code)$"{opened};" : $"return {opened}{value};");
        }
    }

    /// <summary>The parameters of the view's method, as it declares them.</summary>
    public static Code Declared(OperationPlan operation)
        => Code.Join($", ", operation.View.Parameters.Select(parameter => parameter.Declaration));

    /// <summary>A response without its envelope, or an exception if the call failed.</summary>
    public static Code Opened(OperationPlan operation, Code response)
        => operation switch
        {
            { View.Opener: { } opener } => $"{opener}({response})",
            { Model.Response.Type.Kind: TypeKind.None } => $"({response}).ThrowIfFailed()",
            _ => $"({response}).Require()",
        };
}
