using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes an operation that is a list of pages.</summary>
internal static class PagingEmitter
{
    public static void Write(SourceWriter writer, ResourceNode node, OperationShape shape, PagingModel paging)
    {
        OperationModel operation = shape.Operation;
        string pageTypes = $"<{paging.ItemType.CSharp}, {operation.Answer.Payload.CSharp}>";
        string account = node.Group.IsOfAccount ? $"_{node.AccountParameter}" : "null";
        bool endsWithEmptyPage = paging.Step is CursorModel { EndsWithEmptyPage: true };
        (string take, string next) = StepShape.Taken(paging);

        using (writer.Block($"public {shape.ReturnType} {shape.Method}({shape.Parameters})"))
        {
            WriteScope(writer, node, shape, paging);
            writer.Write($$"""
                var apiCall = new global::FanslyGenerated.Http.ApiCall({{Text.Literal(operation.Id)}}, global::System.Net.Http.HttpMethod.Get, {{account}});

                return new(new global::FanslyGenerated.Paging.PageSource{{pageTypes}}(
                    apiCall,
                    apiScope,
                    firstCursor: {{StepShape.First(paging, shape)}},
                    endsWithEmptyPage: {{Text.Flag(endsWithEmptyPage)}},
                    FetchAsync));

                async global::System.Threading.Tasks.Task<global::FanslyGenerated.Paging.FetchedPage{{pageTypes}}> FetchAsync(
                    string? apiCursor, global::System.Threading.CancellationToken cancellationToken)
                {
                    var apiResponse = await _raw.{{node.Group.Name}}.{{shape.Method}}({{shape.RawArguments}}).ConfigureAwait(false);
                    {{operation.Answer.Payload.CSharp}} apiPayload = {{node.Client}}Envelopes.{{CallEmitter.OpenMethod(operation.Answer with { PayloadCanBeNull = false })}}(apiResponse);

                    return global::FanslyGenerated.Paging.FetchedPage.{{take}}(
                        apiResponse,
                        apiPayload,
                        {{Text.Literal(paging.Items.Text)}}, {{Items(paging)}},
                        {{next}});
                }
                """);
        }
    }

    /// <summary>What a token is bound to: the ids and filters, not the page's size and not where the list starts.</summary>
    private static void WriteScope(SourceWriter writer, ResourceNode node, OperationShape shape, PagingModel paging)
    {
        writer.Write($"var apiScope = new global::FanslyGenerated.Paging.PageScope({Text.Literal(node.Client)}, {Text.Literal(shape.Operation.Id)}{StepShape.Key(paging, shape)});");

        foreach (ParameterModel parameter in shape.Operation.Request.Parameters)
        {
            string wireName = Text.Literal(parameter.WireName);

            if (parameter.IsInPath)
            {
                string value = shape.IsAccount(parameter) ? $"_{node.AccountParameter}" : parameter.Name;
                writer.Write($"apiScope.AddSegment({wireName}, {value}, {Text.Literal(parameter.Name.TrimStart('@'))});");
            }
            else if (parameter.WireName != paging.Step.Parameter && parameter.WireName != paging.Size)
            {
                string value = OperationShape.Given(parameter);
                writer.Write(parameter.Type.Kind == TypeKind.List
                    ? $"{(parameter.IsRequired ? "" : "var ")}{OperationShape.Walked(parameter)} = apiScope.AddFilter({wireName}, {value}, "
                        + $"explode: {Text.Flag(parameter.IsExploded)}, required: {Text.Flag(parameter.IsRequired)}, {Text.Literal(parameter.Name.TrimStart('@'))});"
                    : $"apiScope.AddFilter({wireName}, {value});");
            }
        }
    }

    private static string Items(PagingModel paging)
    {
        bool canBeNull = paging.Items.Members.Any(member => member.CanBeNull);
        return EnvelopeEmitter.Access("apiPayload", paging.Items) + (canBeNull ? " ?? []" : "");
    }
}
