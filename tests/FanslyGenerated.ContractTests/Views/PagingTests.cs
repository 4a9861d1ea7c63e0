using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.ContractTests.WireMock;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Testing;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests.Views;

/// <summary>Lists, walked over pages that the server leads from one to the next.</summary>
public sealed class PagingTests(ContractRun run) : ContractTest(run)
{
    /// <summary>Tokens are sent back as they came, whatever is in them.</summary>
    private static readonly string[] s_tokens = ["731204418826563584", "a b/c?d&e=f#g+h%20i"];

    [ContractTheory]
    [MemberData(nameof(ContractCases.Paged), MemberType = typeof(ContractCases))]
    public async Task A_list_is_walked_page_by_page_to_its_end(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        IReadOnlyList<string> pages = await WalkAsync(
            operation, Page(operation, null, s_tokens[0]), Page(operation, s_tokens[0], s_tokens[1]), Page(operation, s_tokens[1], null));

        pages.Should().HaveCount(3);
        pages.SelectMany(page => JsonComparison.Differences(ItemsOf(operation), page)).Should().BeEmpty();
        (await CursorsAsync(operation)).Should().Equal(null, s_tokens[0], s_tokens[1]);
    }

    [ContractTheory]
    [MemberData(nameof(ContractCases.Paged), MemberType = typeof(ContractCases))]
    public async Task The_token_of_the_documented_answer_is_the_one_that_leads_on(string name)
    {
        ContractOperation operation = Contracts.Operation(name);
        string documented = Json.At(Json.Parse(operation.Sample!), operation.Model.Paging!.Next.Text)!.ToString();

        IReadOnlyList<string> pages = await WalkAsync(
            operation, Page(operation, null, documented), Page(operation, documented, null));

        pages.Should().HaveCount(2);
        (await CursorsAsync(operation)).Should().Equal(null, documented);
    }

    private async Task<IEnumerable<string?>> CursorsAsync(ContractOperation operation)
        => (await AllReceivedAsync()).Select(request => request.Query
            .FirstOrDefault(parameter => parameter.Key == operation.Model.Paging!.Cursor).Value);

    private static string ItemsOf(ContractOperation operation)
        => Json.At(Json.Parse(operation.Sample!), operation.Model.Paging!.Items.Text)!.ToString();

    /// <summary>The stub of the page that a cursor leads to: the sample, with the token of the next page.</summary>
    private static JObject Page(ContractOperation operation, string? cursor, string? next)
    {
        PagingModel paging = operation.Model.Paging!;
        JToken sample = Json.Parse(operation.Sample!);
        Json.At(sample, paging.Next.Text)!.Replace(next);

        JObject stub = operation.StubAnswering(sample.ToString());
        stub["request"]!["queryParameters"]![paging.Cursor] = cursor is null
            ? new JObject { ["absent"] = true }
            : new JObject { ["equalTo"] = cursor };
        return stub;
    }
}
