using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Generator.Emission.Json;

/// <summary>Writes, for every operation, the function that reads its whole answer.</summary>
internal static class AnswersEmitter
{
    /// <summary>No operation is called so: their ids have an underscore.</summary>
    private static readonly Code s_unlisted = $"Unlisted";

    /// <summary>The function that reads an answer outside the spec, in the API's usual envelope.</summary>
    public static Code UnlistedOf(ClientModel client)
        => $"global::{WireClass.Namespace(client.NamespaceCode)}.{WireClass.Answers(client.Identifier)}.{s_unlisted}";

    public static GeneratedFile Emit(AnswersNode node)
    {
        SourceWriter writer = GeneratedFile.StartJson(WireClass.Namespace(node.Namespace));

        using (writer.Block($"internal static class {WireClass.Answers(node.Client)}"))
        {
            bool isFirst = true;

            foreach (AnswerNode answer in node.Answers)
            {
                if (!isFirst)
                {
                    writer.WriteLine();
                }

                isFirst = false;
                WriteAnswer(writer, answer);
            }

            if (node.Usual is { } usual)
            {
                writer.WriteLine();
                WriteUnlisted(writer, usual);
            }
        }

        return new GeneratedFile($"{node.Client}.Answers.g.cs", writer.ToSourceText());
    }

    private static void WriteAnswer(SourceWriter writer, AnswerNode answer)
    {
        writer.Write($$"""
            public static {{answer.Type.Code}}? {{answer.Operation}}(global::FanslyGenerated.Http.ApiCall call, global::System.ReadOnlyMemory<byte> body)
                => {{JsonNames.Body}}.Read<{{answer.Type.Code}}>(call, body, {{Root(answer)}});
            """);
    }

    private static void WriteUnlisted(SourceWriter writer, EnvelopeModel envelope)
    {
        Code type = envelope.Type.Code.With($"<TPayload>", $"<T>");
        Code read = $"{WireClass.ReaderOf(envelope.Type)}.Read<T>(ref json, global::FanslyGenerated.Http.NewtonsoftAnswer.Value<T>)";

        writer.Write(UnlistedEmitter.Attributes);
        writer.Write($$"""
            internal static {{type}}? {{s_unlisted}}<T>(global::FanslyGenerated.Http.ApiCall call, global::System.ReadOnlyMemory<byte> body)
                where T : class
                => {{JsonNames.Body}}.Read<{{type}}>(call, body, static (ref {{JsonNames.Reader}} json) => {{read}});
            """);
    }

    private static Code Root(AnswerNode answer)
    {
        if (answer.Envelope is null || answer.Payload.Kind == TypeKind.None)
        {
            return ReadExpression.Function(answer.Type, isId: false);
        }

        Code argument = answer.Payload.IsValueType ? $"{answer.Payload.Code}?" : answer.Payload.Code;
        Code read = $"{WireClass.ReaderOf(answer.Type)}.Read<{argument}>(ref json, {ReadExpression.Function(answer.Payload, isId: false)})";

        return $"static (ref {JsonNames.Reader} json) => {read}";
    }
}
