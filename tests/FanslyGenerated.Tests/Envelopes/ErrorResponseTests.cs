using FanslyGenerated.Spec.Model;
using FluentAssertions;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Tests.Envelopes;

/// <summary>Responses that HTTP itself calls failures, over every operation of every spec.</summary>
[HoldsInvariants]
public sealed class ErrorResponseTests
{
    public static TheoryData<string> Operations => ViewOperation.Names(ViewOperation.All);

    public static TheoryData<string, int> Statuses
    {
        get
        {
            TheoryData<string, int> statuses = [];

            foreach (ViewOperation operation in ViewOperation.All)
            {
                foreach (int status in StatusTypes.All.Keys)
                {
                    statuses.Add(operation.Name, status);
                }
            }

            return statuses;
        }
    }

    public static TheoryData<string, string> Messages
    {
        get
        {
            TheoryData<string, string> messages = [];

            foreach (ViewOperation operation in ViewOperation.All)
            {
                foreach (string pointer in operation.Api.Spec.Client.Signals.ErrorMessages)
                {
                    messages.Add(operation.Name, pointer);
                }
            }

            return messages;
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Every_documented_failure_is_reported_with_its_status_and_its_message(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);

        foreach (ErrorModel error in operation.Model.Response.Errors)
        {
            ApiStatusException fault = await FaultAsync(operation, error.Example, error.Status);

            fault.Should().BeOfType(StatusTypes.All[error.Status]);
            fault.StatusCode.Should().Be(error.Status);
            fault.ApiMessage.Should().Be((string?)JToken.Parse(error.Example)["message"]).And.NotBeNull();
            fault.EnvelopeStatus.Should().Be((int?)JToken.Parse(error.Example).SelectToken("statusCode"));
            fault.GetResponseBody().Should().Be(error.Example);
        }
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    [Trait("Fault", "F28")]
    public async Task F28_A_web_page_is_reported_by_its_status_and_never_shown(string name, int status)
    {
        ViewOperation operation = ViewOperation.Named(name);

        ApiStatusException fault = await FaultAsync(operation, "<html>canary-text</html>", status);

        fault.Should().BeOfType(StatusTypes.All[status]);
        (fault.StatusCode, fault.EnvelopeStatus, fault.InnerStatus, fault.ApiMessage).Should().Be((status, null, null, null));
        fault.MayHaveBeenExecuted.Should().Be(!operation.IsRead && status is not (>= 400 and <= 499));
        fault.ToString().Should().NotContain("canary-text");
        fault.GetResponseBody().Should().Contain("canary-text");
    }

    [Theory]
    [MemberData(nameof(Operations))]
    [Trait("Fault", "F29")]
    public async Task F29_A_web_page_that_comes_with_200_breaks_the_contract(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);

        var fault = (await FluentActions.Awaiting(() => operation.Call().RunAsync(MemoryServer.Responding("<html>canary-text</html>")))
            .Should().ThrowAsync<ApiContractException>()).Which;

        fault.ToString().Should().NotContain("canary-text");
        fault.MayHaveBeenExecuted.Should().Be(!operation.IsRead);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    [Trait("Fault", "F30")]
    public async Task F30_A_response_of_nothing_breaks_the_contract(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);

        foreach (int status in (int[])[200, 204])
        {
            await FluentActions.Awaiting(() => operation.Call().RunAsync(MemoryServer.Responding("", status)))
                .Should().ThrowAsync<ApiContractException>();
        }
    }

    [Theory]
    [MemberData(nameof(Messages))]
    [Trait("Fault", "F38")]
    public async Task F38_The_message_is_found_wherever_the_spec_says_it_may_stand(string name, string where)
    {
        string body = new JObject { [where[1..]] = "Too bad" }.ToString();

        ApiStatusException fault = await FaultAsync(ViewOperation.Named(name), body, 404);

        fault.ApiMessage.Should().Be("Too bad");
        fault.Message.Should().NotContain("Too bad", "the API's words may quote what was sent");
    }

    [Theory]
    [InlineData("""{ "message": ["price must be a number", "content must be a text"] }""", "price must be a number; content must be a text")]
    [InlineData("""{ "message": "", "error": "Too bad" }""", "Too bad")]
    [InlineData("""{ "message": { "text": "Too bad" } }""", null)]
    [InlineData("""{ "message": [], "error": null }""", null)]
    [InlineData("""["message"]""", null)]
    [InlineData("""{ "message": "cut o""", null)]
    [InlineData("", null)]
    [Trait("Fault", "F38")]
    public async Task F38_What_is_no_envelope_reports_what_it_can(string body, string? message)
    {
        foreach (ViewOperation operation in ViewOperation.All)
        {
            ApiStatusException fault = await FaultAsync(operation, body, 400);

            fault.Should().BeOfType<ApiValidationException>();
            fault.ApiMessage.Should().Be(message);
        }
    }

    [Fact]
    public async Task F38_A_long_message_is_cut_between_characters()
    {
        string body = new JObject { ["message"] = new string('a', 255) + "\U0001F600" }.ToString();

        ApiStatusException fault = await FaultAsync(ViewOperation.All[0], body, 400);

        fault.ApiMessage.Should().Be(new string('a', 255));
    }

    [Fact]
    public async Task F38_The_status_of_HTTP_wins_over_what_a_body_says()
    {
        const string Body = """{ "statusCode": 200, "message": "Fine", "data": { "status_code": "503" } }""";

        ApiStatusException fault = await FaultAsync(ViewOperation.Named("Fansly ChatMessages_Send"), Body, 403);

        fault.Should().BeOfType<ApiForbiddenException>();
        (fault.StatusCode, fault.EnvelopeStatus, fault.InnerStatus).Should().Be((403, 200, 503));
    }

    private static async Task<ApiStatusException> FaultAsync(ViewOperation operation, string body, int status)
        => (await FluentActions.Awaiting(() => operation.Call().RunAsync(MemoryServer.Responding(body, status)))
            .Should().ThrowAsync<ApiStatusException>()).Which;
}
