using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes an operation that is a list of pages.</summary>
internal static class PagingEmitter
{
    public static void Write(SourceWriter writer, ResourceNode node, OperationShape shape, PagingModel paging)
    {
        OperationModel operation = shape.Operation;
        Code pageTypes = $"<{paging.ItemType.Code(paging.IsItemNullable)}, {operation.Response.Payload.Code()}>";
        Code account = node.Group.IsOfAccount ? (Code)$"_account" : $"null";
        bool endsWithEmptyPage = paging.Step is CursorModel { EndsWithEmptyPage: true };
        (Code take, Code next) = StepShape.Taken(paging);

        using (writer.Block($"public {shape.ReturnType} {shape.Method}({shape.Parameters})"))
        {
            WriteScope(writer, node, shape, paging);
            writer.Write($$"""
                var apiCall = new global::FanslyGenerated.Operations.ApiCall({{Code.Literal(operation.Id)}}, global::System.Net.Http.HttpMethod.Get, {{account}});

                return new(new global::FanslyGenerated.Paging.PageSource{{pageTypes}}(
                    apiCall,
                    apiScope,
                    firstCursor: {{StepShape.First(paging, shape)}},
                    endsWithEmptyPage: {{Code.Flag(endsWithEmptyPage)}},
                    FetchAsync));

                async global::System.Threading.Tasks.Task<global::FanslyGenerated.Paging.FetchedPage{{pageTypes}}> FetchAsync(
                    string? apiCursor, global::System.Threading.CancellationToken cancellationToken)
                {
                    var apiResponse = await _raw.{{node.Group.Name}}.{{shape.Method}}({{shape.RawArguments}}).ConfigureAwait(false);
                    {{operation.Response.Payload.Code()}} apiPayload = {{CallEmitter.Opened(node.Client, operation.Response with { PayloadCanBeNull = false }, $"apiResponse")}};

                    return global::FanslyGenerated.Paging.FetchedPage.{{take}}(
                        apiResponse,
                        apiPayload,
                        {{Code.Literal(paging.Items.Text)}}, {{Items(paging)}},
                        {{next}});
                }
                """);
        }
    }

    /// <summary>What a token is bound to: the ids and filters, not the page's size and not where the list starts.</summary>
    private static void WriteScope(SourceWriter writer, ResourceNode node, OperationShape shape, PagingModel paging)
    {
        writer.Write($"var apiScope = new global::FanslyGenerated.Paging.PageScope({Code.Literal(node.Client.Text)}, {Code.Literal(shape.Operation.Id)}{StepShape.Key(paging, shape)});");

        foreach (ParameterModel parameter in shape.Operation.Request.Parameters)
        {
            Code wireName = Code.Literal(parameter.WireName);

            if (parameter.IsInPath)
            {
                Code value = shape.IsAccount(parameter) ? (Code)$"_account" : $"{parameter.Identifier}";
                writer.Write($"apiScope.AddSegment({wireName}, {value}, {Code.Literal(parameter.Identifier.Text)});");
            }
            else if (parameter.WireName != paging.Step.Parameter && parameter.WireName != paging.Size)
            {
                Code value = OperationShape.Given(parameter);
                writer.Write(parameter.Type.Kind == TypeKind.List
                    ? (Code)$"{(parameter.IsRequired ? Code.None : $"var ")}{OperationShape.Walked(parameter)} = apiScope.AddFilter({wireName}, {value}, explode: {Code.Flag(parameter.IsExploded)}, required: {Code.Flag(parameter.IsRequired)}, {Code.Literal(parameter.Identifier.Text)});"
                    : $"apiScope.AddFilter({wireName}, {value});");
            }
        }
    }

    private static Code Items(PagingModel paging)
    {
        bool canBeNull = paging.Items.Members.Any(member => member.CanBeNull);
        Code items = EnvelopeEmitter.Access($"apiPayload", paging.Items);
        return canBeNull ? $"{items} ?? []" : items;
    }
}
