using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes an operation that is a list of pages.</summary>
internal static class PagingEmitter
{
    public static void Write(SourceWriter writer, ResourcePlan plan, OperationPlan operation, PagingModel paging)
    {
        Code pageTypes = ViewMethodPlan.PageTypes(operation.Model, paging);
        Code account = plan.Group.IsOfAccount ? (Code)$"_account" : $"null";
        bool endsWithEmptyPage = paging.Step is CursorModel { EndsWithEmptyPage: true };
        (Code take, Code next) = StepExpressions.Taken(paging);

        using (writer.Block($"public {operation.View.Type} {operation.Names.Method}({CallEmitter.Declared(operation)})"))
        {
            WriteScope(writer, plan.Client, operation, paging);
            writer.Write($$"""
                var apiCall = new global::FanslyGenerated.Operations.ApiCall({{Code.Literal(operation.Model.Id)}}, global::System.Net.Http.HttpMethod.Get, {{account}});

                return new(new global::FanslyGenerated.Paging.PageSource{{pageTypes}}(
                    apiCall,
                    apiScope,
                    firstCursor: {{StepExpressions.First(paging, operation)}},
                    endsWithEmptyPage: {{Code.Flag(endsWithEmptyPage)}},
                    FetchAsync));

                async global::System.Threading.Tasks.Task<global::FanslyGenerated.Paging.FetchedPage{{pageTypes}}> FetchAsync(
                    string? apiCursor, global::System.Threading.CancellationToken cancellationToken)
                {
                    var apiResponse = await _raw.{{plan.Group.Names.Group}}.{{operation.Names.Method}}({{RawArguments.Of(operation)}}).ConfigureAwait(false);
                    {{operation.Model.Response.Payload.Code()}} apiPayload = {{CallEmitter.Opened(operation, $"apiResponse")}};

                    return {{take}}(
                        apiResponse,
                        apiPayload,
                        {{Code.Literal(paging.Items.Text)}}, {{Items(paging)}},
                        {{next}});
                }
                """);
        }
    }

    /// <summary>What a token is bound to: the ids and filters, not the page's size and not where the list starts.</summary>
    private static void WriteScope(SourceWriter writer, ClientNames client, OperationPlan operation, PagingModel paging)
    {
        writer.Write($"var apiScope = new global::FanslyGenerated.Paging.PageScope({Code.Literal(client.Client.Text)}, {Code.Literal(operation.Model.Id)}{StepExpressions.Key(paging, operation)});");

        foreach (ParameterPlan parameter in operation.Raw.Parameters.Where(each => each.Wire is not null && !each.IsPageStart && !each.IsPageSize))
        {
            writer.Write(Added(parameter, parameter.Wire!));
        }
    }

    private static Code Added(ParameterPlan parameter, ParameterModel wire)
    {
        Code wireName = Code.Literal(wire.WireName);
        Code label = Code.Literal(wire.Identifier.Text);
        Code variable = wire.IsRequired ? Code.None : $"var ";

        return wire switch
        {
            { IsInPath: true } => $"apiScope.AddSegment({wireName}, {(parameter.Role == ParameterRole.Account ? $"_account" : parameter.Name)}, {label});",
            { IsList: true } => $"{variable}{RawArguments.Walked(parameter)} = apiScope.AddFilter({wireName}, {RawArguments.Given(parameter)}, explode: {Code.Flag(wire.IsExploded)}, required: {Code.Flag(wire.IsRequired)}, {label});",
            _ => $"apiScope.AddFilter({wireName}, {RawArguments.Given(parameter)});",
        };
    }

    private static Code Items(PagingModel paging)
    {
        bool canBeNull = paging.Items.Members.Any(member => member.CanBeNull);
        Code items = EnvelopeEmitter.Access($"apiPayload", paging.Items);
        return canBeNull ? $"{items} ?? []" : items;
    }
}
