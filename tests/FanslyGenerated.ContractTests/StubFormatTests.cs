using FanslyGenerated.ContractTests.Calls;
using FanslyGenerated.ContractTests.Contract;
using Newtonsoft.Json.Linq;
using WireMock.Server;

namespace FanslyGenerated.ContractTests;

/// <summary>The folder of stubs, for teams that use it without us.</summary>
public sealed class StubFormatTests(StubFormatTests.ImportedStubs stubs) : ContractTest, IClassFixture<StubFormatTests.ImportedStubs>
{
    [Fact]
    public void Every_operation_has_a_stub_and_every_stub_an_operation()
    {
        string[] stubs = Directory.GetFiles(Repository.StubFolder, "*.json", SearchOption.AllDirectories);

        stubs.Select(stub => SampleJson.Parse(File.ReadAllText(stub))["name"]!.Value<string>())
            .Should().BeEquivalentTo(Contracts.Operations.Select(operation => operation.Name));
    }

    [Theory]
    [MemberData(nameof(ContractCases.Operations), MemberType = typeof(ContractCases))]
    public async Task All_stubs_at_once_serve_an_operation_by_its_own(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        RawResponse response = await CallAsync(operation, stubs.Address);

        response.StatusCode.Should().Be(operation.Model.Response.Status);
        stubs.LastStub.Should().Be(name);
        if (operation.Sample is { } sample)
        {
            JsonComparison.Differences(sample, response.Written).Should().BeEmpty();
        }

        Contracts.Operations.Where(each => new StubRequest(each.Stub).Fits(stubs.LastRequest))
            .Should().ContainSingle("of two that fit, servers do not agree which one wins");
    }

    /// <summary>Of WireMock's format, WireMock.Net passes over what it does not know without a word.</summary>
    [Theory]
    [MemberData(nameof(ContractCases.Operations), MemberType = typeof(ContractCases))]
    public void A_stub_holds_nothing_that_WireMock_for_NET_would_pass_over(string name)
    {
        ContractOperation operation = Contracts.Operation(name);
        JObject stub = operation.Stub;

        var request = (JObject)stub["request"]!;
        var response = (JObject)stub["response"]!;
        Names(stub).Should().Equal("name", "request", "response");
        Names(request).Should().BeSubsetOf(["method", "urlPath", "headers", "queryParameters", "bodyPatterns"]);
        Names(response).Should().BeSubsetOf(["status", "headers", operation.FileSample is null ? "body" : "base64Body"]);
        Matchers(request, "headers").Concat(Matchers(request, "queryParameters")).Where(matcher => !IsImported(matcher))
            .Should().BeEmpty();
        (request["bodyPatterns"] ?? new JArray()).SelectMany(Names).Should().BeSubsetOf(["equalToJson"]).And.HaveCountLessThan(2);
        response["status"]!.Type.Should().Be(JTokenType.Integer);
        response["headers"]?.Values().Select(value => value.Type).Should().OnlyContain(type => type == JTokenType.String);
        (response["body"]?.Type ?? JTokenType.String).Should().Be(JTokenType.String);
    }

    private static IEnumerable<string> Names(JToken value) => ((JObject)value).Properties().Select(property => property.Name);

    private static IEnumerable<JToken> Matchers(JObject request, string kind) => (request[kind] as JObject)?.PropertyValues() ?? Enumerable.Empty<JToken>();

    /// <summary>It looks at the first property of a matcher alone, and passes over an empty text.</summary>
    private static bool IsImported(JToken matcher)
        => matcher is JObject { Count: 1 } json
        && Names(json).Single() is "equalTo" or "matches"
        && json.Values().Single() is JValue { Value: string { Length: > 0 } };

    /// <summary>All stubs at once, read from their files by WireMock.Net itself, as a team does that takes them over.</summary>
    public sealed class ImportedStubs : IDisposable
    {
        private readonly Arrivals _arrivals = new();
        private readonly WireMockServer _server;

        public ImportedStubs()
        {
            _server = WireMockServers.Start(_arrivals, readsJson: true);
            Address = new Uri(_server.Url!);

            foreach (string path in Directory.GetFiles(Repository.StubFolder, "*.json", SearchOption.AllDirectories))
            {
                _server.ReadStaticWireMockOrgMappingAndAddOrUpdate(path);
            }
        }

        public Uri Address { get; }

        /// <summary>The stub that the last request matched; null where none fitted.</summary>
        public string? LastStub => _server.LogEntries[^1].MappingTitle;

        internal ReceivedRequest LastRequest => _arrivals.Requests[^1];

        public void Dispose() => _server.Dispose();
    }
}
