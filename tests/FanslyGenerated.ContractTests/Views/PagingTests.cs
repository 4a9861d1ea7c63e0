using System.Globalization;
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
        => operation.Model.Paging?.Step is CursorModel cursor ? SampleJson.Find(SampleJson.Parse(operation.Sample!), cursor.Next.Text)?.ToString() : null;

    /// <summary>Stubs of the pages of a list. Each page is the sample, with what leads on in the way that the spec has.</summary>
    private static class ContractPages
    {
        /// <summary>Says in a link which page it leads to. No spec knows it.</summary>
        private const string LinkParameter = "page-of-tomorrow";

        /// <summary>A walk over as many pages as there are keys, and one: a key is what says which page is meant.</summary>
        /// <returns>The stubs, and the keys that have to arrive, null for the first page.</returns>
        public static (JObject[] Stubs, string?[] Keys) Of(ContractOperation operation, params string[] cursors)
        {
            string[] keys = operation.Model.Paging!.Step switch
            {
                LinkModel => cursors,
                CursorModel when IsNumber(operation) => [.. cursors.Select((cursor, page) => long.TryParse(cursor, out _) ? cursor : $"{900_000 + page}")],
                CursorModel => cursors,
                OffsetModel offset => [.. Offsets(operation, offset, cursors.Length)],
                StepModel other => throw new NotSupportedException($"No test can serve pages yet that follow by {other}."),
            };

            string?[] all = [null, .. keys];
            return ([.. all.Select((_, page) => Page(operation, all, page))], all);
        }

        /// <summary>What a request says of the page it asks for.</summary>
        public static string? KeyIn(ContractOperation operation, IEnumerable<KeyValuePair<string, string>> query)
            => query.FirstOrDefault(parameter => parameter.Key == Parameter(operation)).Value;

        private static string Parameter(ContractOperation operation) => operation.Model.Paging!.Step.Parameter ?? LinkParameter;

        public static JArray Items(ContractOperation operation)
            => (JArray)SampleJson.Find(SampleJson.Parse(operation.Sample!), operation.Model.Paging!.Items.Text)!;

        /// <summary>A list that shows its end in no other way ends by one more page, which is empty.</summary>
        private static IEnumerable<string> Offsets(ContractOperation operation, OffsetModel offset, int count)
            => Enumerable.Range(1, count + (EndsByEmptyPage(offset) ? 1 : 0))
                .Select(page => (page * Items(operation).Count).ToString(CultureInfo.InvariantCulture));

        private static bool IsNumber(ContractOperation operation)
            => operation.Model.Request.Parameters.Single(parameter => !parameter.IsInPath && parameter.WireName == operation.Model.Paging!.Step.Parameter)
                .Type.Kind is TypeKind.Int32 or TypeKind.Int64;

        private static bool EndsByEmptyPage(OffsetModel offset) => offset is { Total: null, More: null };

        private static JObject Page(ContractOperation operation, string?[] keys, int page)
        {
            PagingModel paging = operation.Model.Paging!;
            string? next = page + 1 < keys.Length ? keys[page + 1] : null;
            JToken json = SampleJson.Parse(operation.Sample!);

            switch (paging.Step)
            {
                case CursorModel cursor:
                    json = SampleJson.With(json, cursor.Next.Text, next!);
                    break;
                case LinkModel link:
                    json = SampleJson.With(json, link.Link.Text, next is null ? "" : Link(operation, next));
                    break;
                case OffsetModel offset:
                    json = offset.Total is { } total ? SampleJson.With(json, total.Text, keys.Length * Items(operation).Count) : json;
                    json = offset.More is { } more ? SampleJson.With(json, more.Text, next is not null) : json;
                    json = EndsByEmptyPage(offset) && next is null ? SampleJson.With(json, paging.Items.Text, new JArray()) : json;
                    break;
            }

            JObject stub = operation.StubResponding(json.ToString());
            var request = (JObject)stub["request"]!;

            // A link has a query of its own, and the documented one is gone.
            if (request["queryParameters"] is null || (paging.Step is LinkModel && page > 0))
            {
                request["queryParameters"] = new JObject();
            }

            request["queryParameters"]![Parameter(operation)] = keys[page] is { } key ? new JObject { ["equalTo"] = key } : First(operation);
            return stub;
        }

        /// <summary>As the API writes it: to its own host, whatever host the client was set to.</summary>
        private static string Link(ContractOperation operation, string key)
            => $"{operation.Spec.Client.Server}{operation.Stub["request"]!["urlPath"]}?{LinkParameter}={Uri.EscapeDataString(key)}&%72aw=%2F..";

        /// <summary>The start of a list is not stated, unless something has to be.</summary>
        private static JObject First(ContractOperation operation)
            => operation.Model.Request.Parameters.Any(parameter => parameter.IsRequired && parameter.WireName == operation.Model.Paging!.Step.Parameter)
                ? new JObject { ["equalTo"] = "0" }
                : new JObject { ["absent"] = true };
    }
}
