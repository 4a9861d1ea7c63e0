using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests.Views;

/// <summary>Lists, walked over pages that the server leads from one to the next.</summary>
public sealed class PagingTests : ContractTest
{
    /// <summary>Tokens are sent back as they came, whatever is in them.</summary>
    private static readonly string[] s_tokens = ["731204418826563584", "a b/c?d&e=f#g+h%20i"];

    /// <summary>Lists whose sample is no last page, and names the next one.</summary>
    public static TheoryData<string> Led
        => [.. Contracts.Operations.Where(static operation => TokenOf(operation) is { Length: > 0 }).Select(static operation => operation.Name)];

    [Theory]
    [MemberData(nameof(ContractCases.Paged), MemberType = typeof(ContractCases))]
    public async Task A_list_is_walked_page_by_page_to_its_end(string name)
    {
        ContractOperation operation = Contracts.Operation(name);
        (JObject[] stubs, string?[] keys) = ContractPages.Of(operation, s_tokens);

        IReadOnlyList<string> pages = await WalkAsync(operation, stubs);

        pages.Should().HaveSameCount(keys);
        pages.Take(3).SelectMany(page => JsonComparison.Differences($"{ContractPages.Items(operation)}", page)).Should().BeEmpty();
        Keys(operation).Skip(1).Should().Equal(keys.Skip(1));
    }

    [Theory]
    [MemberData(nameof(Led))]
    public async Task The_token_of_the_documented_response_is_the_one_that_leads_on(string name)
    {
        ContractOperation operation = Contracts.Operation(name);
        string documented = TokenOf(operation)!;
        (JObject[] stubs, _) = ContractPages.Of(operation, documented);

        IReadOnlyList<string> pages = await WalkAsync(operation, stubs);

        pages.Should().HaveCount(2);
        Keys(operation).Should().Equal(null, documented);
    }

    private IEnumerable<string?> Keys(ContractOperation operation)
        => AllReceived().Select(request => ContractPages.KeyIn(operation, request.Query));

    /// <summary>The token in the sample; null where there is none.</summary>
    private static string? TokenOf(ContractOperation operation)
        => operation.Model.Paging?.Step is CursorModel cursor ? Json.At(Json.Parse(operation.Sample!), cursor.Next.Text)?.ToString() : null;
}
