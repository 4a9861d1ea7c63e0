using FanslyGenerated.ContractTests.Calls;
using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.ContractTests.Mutations;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests.Raw;

/// <summary>What a client makes of an answer that says no.</summary>
public sealed class RefusalTests : ContractTest
{
    private const string Page = "<html><body><h1>502 Bad Gateway</h1></body></html>";

    [Theory]
    [MemberData(nameof(ContractCases.Errors), MemberType = typeof(ContractCases))]
    public async Task A_documented_error_is_told_as_it_came(string name, int status)
    {
        ContractOperation operation = Contracts.Operation(name);
        ErrorModel error = operation.Model.Answer.Errors.Single(error => error.Status == status);

        RawAnswer answer = await CallAsync(
            operation, operation.StubAnswering(new("status", status), new("body", error.Example)));

        answer.StatusCode.Should().Be(status);
        answer.Envelope.Should().BeNull();
        answer.Body.Should().Be(error.Example);
    }

    [Theory]
    [MemberData(nameof(ContractCases.Operations), MemberType = typeof(ContractCases))]
    public async Task The_wait_is_read_from_the_header_that_the_API_has_for_it(string name)
    {
        ContractOperation operation = Contracts.Operation(name);
        string header = operation.Spec.Client.Signals.RateLimit.RetryAfter?.Header ?? "X-None";

        RawAnswer answer = await CallAsync(
            operation,
            operation.StubAnswering(new("status", 429), new("headers", new JObject { [header] = "17" }), new("body", "{}")));

        answer.RateLimit.RetryAfter.Should().Be(header == "X-None" ? null : TimeSpan.FromSeconds(17));
    }

    [Theory]
    [MemberData(nameof(ContractCases.Operations), MemberType = typeof(ContractCases))]
    public async Task A_page_of_a_proxy_is_a_status_and_no_answer(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        RawAnswer answer = await CallAsync(
            operation,
            operation.StubAnswering(
                new("status", 502), new("headers", new JObject { ["Content-Type"] = "text/html" }), new("body", Page)));

        answer.StatusCode.Should().Be(502);
        answer.Envelope.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(ContractCases.SuccessFlags), MemberType = typeof(ContractCases))]
    public async Task A_false_success_flag_is_there_for_whoever_looks(string name, string place)
        => await ChangedAnswerComesBack(name, place, false);

    [Theory]
    [MemberData(nameof(ContractCases.Statuses), MemberType = typeof(ContractCases))]
    public async Task A_status_within_the_answer_is_there_for_whoever_looks(string name, string place)
        => await ChangedAnswerComesBack(name, place, 403);

    private async Task ChangedAnswerComesBack(string name, string place, JToken value)
    {
        ContractOperation operation = Contracts.Operation(name);
        string changed = Mutation.WithValue(operation, place, value);

        RawAnswer answer = await CallAsync(operation, operation.StubAnswering(changed));

        JsonComparison.Differences(changed, answer.Written).Should().BeEmpty();
    }
}
