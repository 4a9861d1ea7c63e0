using System.Text;
using FanslyGenerated.Json.Reading;
using FanslyGenerated.Json;
using FanslyGenerated.Raw;
using FluentAssertions;

namespace FanslyGenerated.Tests.Json.Reading;

/// <summary>A response that reports a failure has failed, whatever else is wrong with it.</summary>
public sealed class EnvelopeTests
{
    private const string Success = "\"success\": true";

    [Theory]
    [InlineData("""{ "statusCode": 500, "message": "no" }""")]
    [InlineData("""{ "statusCode": 500, "message": null, "data": null, "timestamp": "yesterday" }""")]
    [InlineData("""{ "statusCode": 500, "data": "what happened" }""")]
    [InlineData("""{ "data": { "status_code": 403, "data": [] }, "statusCode": 200 }""")]
    [InlineData("""{ "data": { "status_code": 403, "data": { "success": "no", "response": { "messages": [{}] } } }, "statusCode": 200 }""")]
    [InlineData("""{ "statusCode": 200, "data": { "status_code": 200, "data": { "success": false } } }""")]
    [InlineData("""{ "statusCode": 200, "data": { "status_code": 200, "data": { "response": { "messages": 1, "x": [[]] }, "success": false } } }""")]
    public void A_reported_failure_is_handed_out_though_the_rest_is_missing_or_wrong(string json)
    {
        var envelope = (ProxiedEnvelope<ChatMessagePage>)ResponseCase.ChatMessages.Read(json);

        envelope.Data?.Data?.Response.Should().BeNull();
    }

    [Fact]
    public void What_is_wrong_with_a_failed_response_does_not_disturb_what_comes_behind_it()
    {
        var envelope = (ProxiedEnvelope<ChatMessagePage>)ResponseCase.ChatMessages.Read(
            """{ "statusCode": 500, "data": { "status_code": [[{}], 1], "data": 7 }, "message": "The reason", "timestamp": true }""");

        envelope.StatusCode.Should().Be(500);
        envelope.Message.Should().Be("The reason");
    }

    [Theory]
    [InlineData("\"statusCode\": 200,", "", "$.statusCode")]
    [InlineData("\"statusCode\": 200", "\"statusCode\": \"fine\"", "$.statusCode")]
    [InlineData("\"status_code\": 200,", "", "$.data.status_code")]
    [InlineData(Success + ",", "", "$.data.data.success")]
    [InlineData(Success, "\"success\": null", "$.data.data.success")]
    [InlineData(Success, "\"success\": \"true\"", "$.data.data.success")]
    [InlineData("\"2026-03-29T17:10:50.635Z\"", "null", "$.timestamp")]
    [InlineData("\"message\": \"Success\"", "\"message\": {}", "$.message")]
    [InlineData("\"messages\": [", "\"messages\": [1,", "$.data.data.response.messages[0]")]
    public void What_is_missing_or_wrong_breaks_the_contract_where_no_failure_is_reported(string piece, string replacement, string path)
    {
        Chat.Refusal(piece, replacement).JsonPath.Should().Be(path);
    }

    [Theory]
    [InlineData("""{"result":[]}""", 10, null)]
    [InlineData("""{"other":1}""", 10, "result")]
    [InlineData("""{"result":{}}""", 11, "ok")]
    public void F41_A_flag_that_could_not_be_read_with_what_it_stands_in_reports_nothing(string json, int offset, string? member)
    {
        HasFailed(json, offset, member).Should().BeFalse();
    }

    [Fact]
    public void F34_A_flag_beside_what_could_not_be_read_reports_a_failure()
    {
        HasFailed("""{"res":1,"result":{"ok":false}}""", 7, null).Should().BeTrue();
    }

    [Fact]
    public void F36_A_payload_that_is_missing_breaks_the_contract()
    {
        Chat.Refusal("""{"statusCode":200,"message":"","data":{"status_code":200,"data":{"success":true}},"timestamp":"2026-03-29T17:10:50Z"}""")
            .JsonPath.Should().Be("$.data.data.response");
    }

    [Fact]
    public void F36_A_payload_of_null_is_left_to_those_who_open_the_envelope()
    {
        var envelope = (ProxiedEnvelope<ChatMessagePage>)ResponseCase.ChatMessages.Read(
            """{"statusCode":200,"message":"","data":{"status_code":200,"data":{"success":true,"response":null}},"timestamp":"2026-03-29T17:10:50Z"}""");

        envelope.Data!.Data!.Response.Should().BeNull();
    }

    [Fact]
    public void The_first_thing_that_is_wrong_is_reported()
    {
        string json = ResponseCase.ChatMessages.With(Success, "\"success\": 1").Replace("\"2026-03-29T17:10:50.635Z\"", "1", StringComparison.Ordinal);

        Chat.Refusal(json).JsonPath.Should().Be("$.data.data.success");
    }

    [Fact]
    public void An_envelope_full_of_faults_is_given_up()
    {
        string flood = string.Concat(Enumerable.Repeat("\"message\": 1, ", 100_000));

        Chat.Refusal($$"""{ "statusCode": 500, {{flood}} "data": null }""").JsonPath.Should().Be("$.message");
    }

    [Fact]
    public void An_envelope_that_never_reports_failures_has_its_faults_thrown_at_once()
    {
        Action read = () => ResponseCase.Queue.Read("""{ "data": [], "_meta": null }""");

        read.Should().Throw<ApiContractException>().Which.JsonPath.Should().Be("$._meta");
    }

    /// <summary>What a flag at <c>$.result.ok</c> reports that reads as false, beside one fault.</summary>
    private static bool HasFailed(string json, int offset, string? member)
    {
        var faults = new DeferredFaults();
        faults.Add(new ContractFault(member is null ? FaultKind.WrongType : FaultKind.Missing, offset, member));

        return !faults.Hides(Encoding.UTF8.GetBytes(json), "/result/ok");
    }
}
