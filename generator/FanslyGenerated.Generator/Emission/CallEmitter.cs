using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes an operation that is one call: check the request, send it, open the envelope.</summary>
internal static class CallEmitter
{
    public static void Write(SourceWriter writer, ResourceNode node, OperationShape shape)
    {
        AnswerModel answer = shape.Operation.Answer;
        Code call = $"await _raw.{node.Group.Name}.{shape.Method}({shape.RawArguments}).ConfigureAwait(false)";
        Code opened = $"{node.Client}Envelopes.{OpenMethod(answer)}({call})";
        Code value = answer.Payload.IsValueType && !answer.PayloadCanBeNull ? $".GetValueOrDefault()" : Code.None;

        using (writer.Block($"public async {shape.ReturnType} {shape.Method}({shape.Parameters})"))
        {
            if (shape.Operation.Request.Body is not null)
            {
                writer.Write($"{node.Client}Requests.Check(request);");
            }

            writer.Write(answer.Payload.Kind == TypeKind.None ? (Code)$"{opened};" : $"return {opened}{value};");
        }
    }

    public static Code OpenMethod(AnswerModel answer)
        => answer switch
        {
            { EnvelopeIdentifier: { } envelope, PayloadCanBeNull: true } => EnvelopeEmitter.NullableMethodOf(envelope),
            { EnvelopeIdentifier: { } envelope } => EnvelopeEmitter.MethodOf(envelope),
            { Type.Kind: TypeKind.None } => EnvelopeEmitter.Nothing,
            { Type.Kind: TypeKind.File } => EnvelopeEmitter.File,
            _ => EnvelopeEmitter.Whole,
        };
}
