using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission.Json;

/// <summary>Writes, for every operation, the function that reads its whole response.</summary>
internal static class ResponsesEmitter
{
    /// <summary>No operation is called so: their ids have an underscore.</summary>
    private static readonly Code s_unlisted = $"Unlisted";

    /// <summary>The function that reads a response outside the spec, in the API's usual envelope.</summary>
    public static Code UnlistedOf(ClientModel client)
        => $"global::{WireClass.Namespace(client.NamespaceCode)}.{WireClass.Responses(client.Identifier)}.{s_unlisted}";

    public static GeneratedFile Emit(ResponsesNode node)
    {
        SourceWriter writer = GeneratedFile.StartJson(WireClass.Namespace(node.Namespace));

        using (writer.Block($"internal static class {WireClass.Responses(node.Client)}"))
        {
            bool isFirst = true;

            foreach (ResponseNode response in node.Responses)
            {
                if (!isFirst)
                {
                    writer.WriteLine();
                }

                isFirst = false;
                WriteResponse(writer, response);
            }

            if (node.Usual is { } usual)
            {
                writer.WriteLine();
                WriteUnlisted(writer, usual);
            }
        }

        return new GeneratedFile($"{node.Client}.Responses.g.cs", writer.ToSourceText());
    }

    private static void WriteResponse(SourceWriter writer, ResponseNode response)
    {
        writer.Write($$"""
            public static {{response.Type.Code()}}? {{response.Operation}}(global::FanslyGenerated.Operations.ApiCall call, global::System.ReadOnlyMemory<byte> body)
                => {{JsonNames.Body}}.Read<{{response.Type.Code()}}>(call, body, {{Root(response)}});
            """);
    }

    private static void WriteUnlisted(SourceWriter writer, EnvelopeModel envelope)
    {
        Code type = envelope.Type.CodeAround($"T");
        Code read = $"{WireClass.ReaderOf(envelope.Type)}.Read<T>(ref json, global::FanslyGenerated.Responses.NewtonsoftResponse.Value<T>)";

        writer.Write(UnlistedEmitter.Attributes);
        writer.Write($$"""
            internal static {{type}}? {{s_unlisted}}<T>(global::FanslyGenerated.Operations.ApiCall call, global::System.ReadOnlyMemory<byte> body)
                where T : class
                => {{JsonNames.Body}}.Read<{{type}}>(call, body, static (ref {{JsonNames.Reader}} json) => {{read}});
            """);
    }

    private static Code Root(ResponseNode response)
    {
        if (response.Envelope is null || response.Payload.Kind == TypeKind.None)
        {
            return ReadExpression.Function(response.Type, isId: false);
        }

        Code argument = response.Payload.IsValueType ? $"{response.Payload.Code()}?" : response.Payload.Code();
        Code read = $"{WireClass.ReaderOf(response.Type)}.Read<{argument}>(ref json, {ReadExpression.Function(response.Payload, isId: false)})";

        return $"static (ref {JsonNames.Reader} json) => {read}";
    }
}
