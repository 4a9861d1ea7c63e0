using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes an operation that is a list of pages.</summary>
internal static class PagingEmitter
{
    /// <remarks>Its locals are named as no parameter of an API is.</remarks>
    public static void Write(SourceWriter writer, ResourceNode node, OperationShape shape, PagingModel paging)
    {
        OperationModel operation = shape.Operation;
        string pageTypes = $"<{paging.ItemType.CSharp}, {operation.Answer.Payload.CSharp}>";
        string account = node.Group.IsOfAccount ? $"_{node.AccountParameter}" : "null";

        using (writer.Block($"public {shape.ReturnType} {shape.Method}({shape.Parameters})"))
        {
            WriteScope(writer, node, shape, paging);
            writer.Write($$"""
                var apiCall = new global::FanslyGenerated.Http.ApiCall({{Text.Literal(operation.Id)}}, global::System.Net.Http.HttpMethod.Get, {{account}});

                return new(new global::FanslyGenerated.Paging.PageSource{{pageTypes}}(
                    apiCall,
                    apiScope,
                    firstCursor: {{FirstCursor(shape, paging)}},
                    endsWithEmptyPage: {{Text.Flag(paging.EndsWithEmptyPage)}},
                    FetchAsync));

                async global::System.Threading.Tasks.Task<global::FanslyGenerated.Paging.FetchedPage{{pageTypes}}> FetchAsync(
                    string? cursor, global::System.Threading.CancellationToken cancellationToken)
                {
                    var apiResponse = await _raw.{{node.Group.Name}}.{{shape.Method}}({{shape.RawArguments}}).ConfigureAwait(false);
                    {{operation.Answer.Payload.CSharp}} apiPayload = {{node.Client}}Envelopes.{{CallEmitter.OpenMethod(operation.Answer with { PayloadCanBeNull = false })}}(apiResponse);

                    return global::FanslyGenerated.Paging.FetchedPage.Of(
                        apiResponse,
                        apiPayload,
                        {{Text.Literal(paging.Items.Text)}}, {{Items(paging)}},
                        {{Text.Literal(paging.Next.Text)}}, {{Next(paging)}});
                }
                """);
        }
    }

    /// <summary>What a token is bound to: the ids and filters, not the page's size and not where the list starts.</summary>
    private static void WriteScope(SourceWriter writer, ResourceNode node, OperationShape shape, PagingModel paging)
    {
        writer.Write($"var apiScope = new global::FanslyGenerated.Paging.PageScope({Text.Literal(node.Client)}, {Text.Literal(shape.Operation.Id)});");

        foreach (ParameterModel parameter in shape.Operation.Request.Parameters)
        {
            string wireName = Text.Literal(parameter.WireName);

            if (parameter.IsInPath)
            {
                string value = shape.IsAccount(parameter) ? $"_{node.AccountParameter}" : parameter.Name;
                writer.Write($"apiScope.AddSegment({wireName}, {value}, {Text.Literal(parameter.Name.TrimStart('@'))});");
            }
            else if (parameter.WireName != paging.Cursor && parameter.WireName != paging.Size)
            {
                string value = parameter.IsRequired ? parameter.Name : $"options?.{Text.Property(parameter.Name)}";
                writer.Write(parameter.Type.Kind == TypeKind.List
                    ? $"{(parameter.IsRequired ? "" : "var ")}{OperationShape.Walked(parameter)} = apiScope.AddFilter({wireName}, {value}, "
                        + $"explode: {Text.Flag(parameter.IsExploded)}, required: {Text.Flag(parameter.IsRequired)}, {Text.Literal(parameter.Name.TrimStart('@'))});"
                    : $"apiScope.AddFilter({wireName}, {value});");
            }
        }
    }

    private static string FirstCursor(OperationShape shape, PagingModel paging)
        => shape.Options.FirstOrDefault(option => option.WireName == paging.Cursor) is { } cursor
            ? $"global::FanslyGenerated.Paging.PageToken.Of(options?.{Text.Property(cursor.Name)})"
            : "null";

    private static string Next(PagingModel paging) => EnvelopeEmitter.Access("apiResponse.Envelope!", paging.Next);

    private static string Items(PagingModel paging)
    {
        bool canBeNull = paging.Items.Members.Any(member => member.CanBeNull);
        return EnvelopeEmitter.Access("apiPayload", paging.Items) + (canBeNull ? " ?? []" : "");
    }
}
