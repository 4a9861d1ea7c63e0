using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission.Json;

/// <summary>Writes, for every operation, the function that reads its whole response.</summary>
internal static class ResponsesEmitter
{
    public static GeneratedFile Emit(ResponsesPlan plan)
    {
        SourceWriter writer = GeneratedFile.StartJson(WireNames.Namespace(plan.Client.Namespace));

        using (writer.Block($"internal static class {WireNames.Responses(plan.Client.Client)}"))
        {
            bool isFirst = true;

            foreach (ResponsePlan response in plan.Responses)
            {
                if (!isFirst)
                {
                    writer.WriteLine();
                }

                isFirst = false;
                WriteResponse(writer, response);
            }

            if (plan.Unlisted is { } envelope)
            {
                writer.WriteLine();
                WriteUnlisted(writer, envelope);
            }
        }

        return new GeneratedFile($"{plan.Client.Client}.Responses.g.cs", writer.ToSourceText());
    }

    private static void WriteResponse(SourceWriter writer, ResponsePlan response)
    {
        writer.Write($$"""
            public static {{response.Type.Code()}}? {{response.Function}}(global::FanslyGenerated.Operations.ApiCall call, global::System.ReadOnlyMemory<byte> body)
                => {{JsonNames.Body}}.Read<{{response.Type.Code()}}>(call, body, {{Root(response)}});
            """);
    }

    private static void WriteUnlisted(SourceWriter writer, EnvelopeModel envelope)
    {
        Code type = envelope.Type.CodeAround($"T");
        Code read = $"{WireNames.ReaderOf(envelope.Type)}.Read<T>(ref json, global::FanslyGenerated.Responses.NewtonsoftResponse.Value<T>)";

        writer.Write(UnlistedEmitter.Attributes);
        writer.Write($$"""
            internal static {{type}}? {{WireNames.Unlisted}}<T>(global::FanslyGenerated.Operations.ApiCall call, global::System.ReadOnlyMemory<byte> body)
                where T : class
                => {{JsonNames.Body}}.Read<{{type}}>(call, body, static (ref {{JsonNames.Reader}} json) => {{read}});
            """);
    }

    private static Code Root(ResponsePlan response)
        => response.Payload is { } payload
            ? $"static (ref {JsonNames.Reader} json) => {WireNames.ReaderOf(response.Type)}.Read<{payload.ArgumentCode()}>(ref json, {ReadExpression.Function(payload, isId: false)})"
            : ReadExpression.Function(response.Type, isId: false);
}
