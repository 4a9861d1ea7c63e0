using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.ContractTests.Mutations;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests.Views;

/// <summary>Whatever way an API has of saying no, a view's caller gets an exception that says which no it was.</summary>
public sealed class FailureTests : ContractTest
{
    private const string Page = "<html><body><h1>502 Bad Gateway</h1></body></html>";

    [Theory]
    [MemberData(nameof(ContractCases.Errors), MemberType = typeof(ContractCases))]
    public async Task A_documented_error_is_thrown_as_what_it_is(string name, int status)
    {
        ContractOperation operation = Contracts.Operation(name);
        ErrorModel error = operation.Model.Response.Errors.Single(error => error.Status == status);

        ApiStatusException exception = await FailureOfAsync(
            operation, operation.StubResponding(new("status", status), new("body", error.Example)));

        exception.Should().BeOfType(TypeFor(status));
        exception.StatusCode.Should().Be(status);
        exception.ApiMessage.Should().Be(MessageIn(operation, error.Example));
        exception.GetResponseBody().Should().Be(error.Example);
        exception.MayHaveBeenExecuted.Should().Be(operation.Model.Request.Method != "GET" && status >= 500);
    }

    [Theory]
    [MemberData(nameof(ContractCases.Operations), MemberType = typeof(ContractCases))]
    public async Task A_page_of_a_proxy_is_a_failure_of_the_server_and_is_not_quoted(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        ApiStatusException exception = await FailureOfAsync(
            operation,
            operation.StubResponding(
                new("status", 502), new("headers", new JObject { ["Content-Type"] = "text/html" }), new("body", Page)));

        exception.Should().BeOfType<ApiServerException>();
        exception.Message.Should().NotContain("Gateway");
        exception.ApiMessage.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(ContractCases.SuccessFlags), MemberType = typeof(ContractCases))]
    public async Task A_false_flag_is_a_failure_without_a_status(string name, string place)
    {
        ContractOperation operation = Contracts.Operation(name);

        ApiStatusException exception = await FailureOfAsync(
            operation, operation.StubResponding(Mutation.WithValue(operation, place, false)));

        exception.Should().BeOfType<ApiStatusException>();
        exception.StatusCode.Should().Be(operation.Model.Response.Status);
    }

    [Theory]
    [MemberData(nameof(ContractCases.Statuses), MemberType = typeof(ContractCases))]
    public async Task A_403_anywhere_in_the_response_is_a_403(string name, string place)
    {
        ContractOperation operation = Contracts.Operation(name);

        ApiStatusException exception = await FailureOfAsync(
            operation, operation.StubResponding(Mutation.WithValue(operation, place, 403)));

        exception.Should().BeOfType<ApiForbiddenException>();
        new[] { exception.EnvelopeStatus, exception.InnerStatus }.Should().Contain(403);
        exception.MayHaveBeenExecuted.Should().Be(operation.Model.Request.Method != "GET" && RestSaysThatItWasDone(operation, place));
    }

    /// <summary>Whether the documented response, a status in it aside, has a flag, a payload or an inner status of success.</summary>
    private static bool RestSaysThatItWasDone(ContractOperation operation, string place)
        => operation.Envelope!.SuccessFlags.Count > 0
        || operation.Envelope.Statuses.SkipWhile(status => status.Text != place).Skip(1).Any()
        || (operation.Envelope.Payload is { } payload && SampleJson.Find(SampleJson.Parse(operation.Sample!), payload.Text) is { Type: not JTokenType.Null });

    private async Task<ApiStatusException> FailureOfAsync(ContractOperation operation, JObject stub)
    {
        Func<Task> call = () => PayloadAsync(operation, stub);

        ApiStatusException exception = (await call.Should().ThrowAsync<ApiStatusException>()).Which;
        exception.Operation.Should().Be(operation.Model.Id);
        return exception;
    }

    private static Type TypeFor(int status)
        => status switch
        {
            400 or 422 => typeof(ApiValidationException),
            401 => typeof(ApiAuthenticationException),
            402 => typeof(ApiPaymentRequiredException),
            403 => typeof(ApiForbiddenException),
            404 => typeof(ApiNotFoundException),
            429 => typeof(ApiRateLimitException),
            >= 500 => typeof(ApiServerException),
            _ => typeof(ApiStatusException),
        };

    private static string? MessageIn(ContractOperation operation, string example)
        => operation.Spec.Client.Signals.ErrorMessages
            .Select(place => SampleJson.Find(SampleJson.Parse(example), place)?.ToString())
            .FirstOrDefault(message => message is { Length: > 0 });
}
