using FanslyGenerated.ContractTests.Calls;
using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.ContractTests.Mutations;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests.Raw;

/// <summary>What a client makes of a response that says no.</summary>
public sealed class RefusalTests : ContractTest
{
    private const string Page = "<html><body><h1>502 Bad Gateway</h1></body></html>";

    [Theory]
    [MemberData(nameof(ContractCases.Errors), MemberType = typeof(ContractCases))]
    public async Task A_documented_error_is_reported_as_it_came(string name, int status)
    {
        ContractOperation operation = Contracts.Operation(name);
        ErrorModel error = operation.Model.Response.Errors.Single(error => error.Status == status);

        RawResponse response = await CallAsync(
            operation, operation.StubResponding(new("status", status), new("body", error.Example)));

        response.StatusCode.Should().Be(status);
        response.Envelope.Should().BeNull();
        response.Body.Should().Be(error.Example);
    }

    [Theory]
    [MemberData(nameof(ContractCases.Operations), MemberType = typeof(ContractCases))]
    public async Task The_wait_is_read_from_the_header_that_the_API_has_for_it(string name)
    {
        ContractOperation operation = Contracts.Operation(name);
        string header = operation.Spec.Client.Signals.RateLimit.RetryAfter?.Header ?? "X-None";

        RawResponse response = await CallAsync(
            operation,
            operation.StubResponding(new("status", 429), new("headers", new JObject { [header] = "17" }), new("body", "{}")));

        response.RateLimit.RetryAfter.Should().Be(header == "X-None" ? null : TimeSpan.FromSeconds(17));
    }

    [Theory]
    [MemberData(nameof(ContractCases.Operations), MemberType = typeof(ContractCases))]
    public async Task A_page_of_a_proxy_is_a_status_and_no_response(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        RawResponse response = await CallAsync(
            operation,
            operation.StubResponding(
                new("status", 502), new("headers", new JObject { ["Content-Type"] = "text/html" }), new("body", Page)));

        response.StatusCode.Should().Be(502);
        response.Envelope.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(ContractCases.SuccessFlags), MemberType = typeof(ContractCases))]
    public async Task A_false_success_flag_is_there_for_whoever_looks(string name, string place)
        => await ChangedResponseComesBack(name, place, false);

    [Theory]
    [MemberData(nameof(ContractCases.Statuses), MemberType = typeof(ContractCases))]
    public async Task A_status_within_the_response_is_there_for_whoever_looks(string name, string place)
        => await ChangedResponseComesBack(name, place, 403);

    private async Task ChangedResponseComesBack(string name, string place, JToken value)
    {
        ContractOperation operation = Contracts.Operation(name);
        string changed = Mutation.WithValue(operation, place, value);

        RawResponse response = await CallAsync(operation, operation.StubResponding(changed));

        JsonComparison.Differences(changed, response.Written).Should().BeEmpty();
    }
}
