using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes an operation that is one call: check the request, send it, open the envelope.</summary>
internal static class CallEmitter
{
    public static void Write(SourceWriter writer, ResourceNode node, OperationShape shape)
    {
        ResponseModel response = shape.Operation.Response;
        Code call = $"await _raw.{node.Group.Name}.{shape.Method}({shape.RawArguments}).ConfigureAwait(false)";
        Code opened = Opened(node.Client, response, call);
        Code value = response.Payload.IsValueType && !response.PayloadCanBeNull ? $".GetValueOrDefault()" : Code.None;

        using (writer.Block($"public async {shape.ReturnType} {shape.Method}({shape.Parameters})"))
        {
            if (shape.Operation.Request.Body is not null)
            {
                writer.Write($"{node.Client}Requests.Check(request);");
            }

            writer.Write(response.Payload.Kind == TypeKind.None ? (Code)$"{opened};" : $"return {opened}{value};");
        }
    }

    /// <summary>A response without its envelope, or an exception if the call failed.</summary>
    public static Code Opened(Identifier client, ResponseModel model, Code response)
        => model switch
        {
            { EnvelopeIdentifier: { } envelope, PayloadCanBeNull: true }
                => $"{EnvelopeClass.Of(client)}.{EnvelopeEmitter.NullableMethodOf(envelope)}({response})",
            { EnvelopeIdentifier: { } envelope } => $"{EnvelopeClass.Of(client)}.{EnvelopeEmitter.MethodOf(envelope)}({response})",
            { Type.Kind: TypeKind.None } => $"({response}).ThrowIfFailed()",
            _ => $"({response}).Require()",
        };
}
