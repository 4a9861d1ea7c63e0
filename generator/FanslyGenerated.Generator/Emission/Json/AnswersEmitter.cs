using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Generator.Emission.Json;

/// <summary>Writes, for every operation, the function that reads its whole answer.</summary>
internal static class AnswersEmitter
{
    /// <summary>No operation is called so: their ids have an underscore.</summary>
    private const string Unlisted = "Unlisted";

    /// <summary>The function that reads an answer outside the spec, in the API's usual envelope.</summary>
    public static string UnlistedOf(ClientModel client)
        => $"global::{WireClass.Namespace(client.Namespace)}.{WireClass.Answers(client.Name)}.{Unlisted}";

    public static GeneratedFile Emit(AnswersNode node)
    {
        SourceWriter writer = GeneratedFile.StartJson(WireClass.Namespace(node.Namespace));
        HashSet<string> telling = [.. node.Envelopes.Select(envelope => envelope.Name)];

        using (writer.Block($"internal static class {WireClass.Answers(node.Client)}"))
        {
            bool isFirst = true;

            foreach (AnswerNode answer in node.Answers)
            {
                if (!isFirst)
                {
                    writer.Write("");
                }

                isFirst = false;
                WriteAnswer(writer, answer, telling);
            }

            if (node.Usual is { } usual)
            {
                writer.Write("");
                WriteUnlisted(writer, usual, telling);
            }

            foreach (EnvelopeModel envelope in node.Envelopes)
            {
                writer.Write("");
                WriteFailure(writer, envelope);
            }
        }

        return new GeneratedFile($"{node.Client}.Answers.g.cs", writer.ToSourceText());
    }

    private static void WriteAnswer(SourceWriter writer, AnswerNode answer, HashSet<string> telling)
    {
        string failed = answer.Envelope is { } envelope && telling.Contains(envelope) ? $"{HasFailed(envelope)}" : "null";

        writer.Write($$"""
            public static {{answer.Type.CSharp}}? {{answer.Operation}}(global::FanslyGenerated.Http.ApiCall call, global::System.ReadOnlyMemory<byte> body)
                => {{JsonNames.Body}}.Read<{{answer.Type.CSharp}}>(call, body, {{Root(answer)}}, {{failed}});
            """);
    }

    private static void WriteUnlisted(SourceWriter writer, EnvelopeModel envelope, HashSet<string> telling)
    {
        string type = envelope.Type.CSharp.Replace("<TPayload>", "<T>");
        string read = $"{WireClass.ReaderOf(envelope.Type.CSharp)}.Read<T>(ref json, global::FanslyGenerated.Http.NewtonsoftAnswer.Value<T>)";
        string failed = telling.Contains(envelope.Name) ? HasFailed(envelope.Name) : "null";

        writer.Write(UnlistedEmitter.Attributes);
        writer.Write($$"""
            internal static {{type}}? {{Unlisted}}<T>(global::FanslyGenerated.Http.ApiCall call, global::System.ReadOnlyMemory<byte> body)
                where T : class
                => {{JsonNames.Body}}.Read<{{type}}>(call, body, static (ref {{JsonNames.Reader}} json) => {{read}}, {{failed}});
            """);
    }

    private static string Root(AnswerNode answer)
    {
        if (answer.Envelope is null || answer.Payload.Kind == TypeKind.None)
        {
            return ReadExpression.Function(answer.Type, isId: false);
        }

        string argument = answer.Payload.CSharp + (answer.Payload.IsValueType ? "?" : "");
        string read = $"{WireClass.ReaderOf(answer.Type.CSharp)}.Read<{argument}>(ref json, {ReadExpression.Function(answer.Payload, isId: false)})";

        return $"static (ref {JsonNames.Reader} json) => {read}";
    }

    private static void WriteFailure(SourceWriter writer, EnvelopeModel envelope)
    {
        string parameter = envelope.Payload is null ? "" : "<TPayload>";
        IEnumerable<string> statuses = envelope.Statuses.Select(status =>
            $"{JsonNames.Faults}.IsFailure({EnvelopeEmitter.Access("envelope", status)})");
        IEnumerable<string> flags = envelope.SuccessFlags.Select(flag =>
            $"faults.IsFailure(json, {Text.Literal("$" + flag.Text.Replace('/', '.'))}, {EnvelopeEmitter.Access("envelope", flag)})");

        writer.Write($"private static bool {HasFailed(envelope.Name)}{parameter}({envelope.Type.CSharp} envelope, {JsonNames.Faults} faults, global::System.ReadOnlySpan<byte> json)");
        writer.Write($"    => {string.Join("\n    || ", statuses.Concat(flags))};");
    }

    private static string HasFailed(string envelope) => $"{Text.Property(envelope)}HasFailed";
}
