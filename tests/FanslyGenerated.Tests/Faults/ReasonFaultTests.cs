using System.Net;
using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>A flag that is false has a reason, which may stand anywhere around it.</summary>
[HoldsInvariants]
public sealed class ReasonFaultTests
{
    [Theory]
    [InlineData("""{ "success": false, "message": "Too bad" }""")]
    [InlineData("""{ "success": false, "error": "Too bad" }""")]
    [InlineData("""{ "success": false, "error": { "code": 7, "message": "Too bad" } }""")]
    [InlineData("""{ "success": false, "reason": "Too bad", "response": null }""")]
    [InlineData("""{ "success": false, "detail": "Too bad", "response": {} }""")]
    [InlineData("""{ "response": { "error": { "message": "Too bad" } }, "success": false }""")]
    [InlineData("""{ "response": { "message": "Too bad" }, "success": false }""")]
    [InlineData("""{ "response": { "reason": "Too bad" }, "success": false }""")]
    [InlineData("""{ "response": { "detail": ["Too", "bad"] }, "success": false }""", "Too; bad")]
    [InlineData("""{ "response": "Too bad", "success": false }""")]
    [InlineData("""{ "response": ["Too", "bad"], "success": false }""", "Too; bad")]
    [InlineData("""{ "success": false, "response": null }""", "Success")]
    public async Task F135_The_words_are_found_beside_the_flag_and_in_the_payload(string inner, string words = "Too bad")
    {
        string body = Envelope(inner);

        foreach (ApiStatusException fault in (ApiStatusException[])
            [
                await Thrown.By<ApiStatusException>(Fansly.To(MemoryServer.Responding(body)).ReadAsync()),
                await Thrown.By<ApiStatusException>(Fansly.To(MemoryServer.Responding(body)).WriteAsync()),
                await Thrown.By<ApiStatusException>(Fansly.To(MemoryServer.Responding(body)).SendAsync<object>(HttpMethod.Get, "any")),
            ])
        {
            fault.ApiMessage.Should().Be(words);
            fault.GetResponseBody().Should().Be(body);
            fault.Message.Should().EndWith("The API reports that the call did not succeed; ApiMessage has its words (HTTP 200, in the envelope 200, from the platform 200).");
            fault.ToString().Should().NotContain("Too bad");
        }
    }

    [Fact]
    public async Task F135_Where_there_are_no_words_at_all_it_says_so()
    {
        string body = Envelope("""{ "success": false }""", message: "");

        var fault = await Thrown.By<ApiStatusException>(Fansly.To(MemoryServer.Responding(body)).ReadAsync());

        fault.ApiMessage.Should().BeNull();
        fault.Message.Should().Contain("did not succeed, and gives no reason (HTTP 200");
    }

    [Fact]
    public async Task F135_A_platform_that_refuses_is_quoted_before_the_envelope_around_it()
    {
        const string Body = """
            { "statusCode": 200, "message": "Success", "timestamp": "2026-03-29T17:10:50.635Z", "data": { "status_code": 403, "error": "Not subscribed", "data": { "success": false } } }
            """;

        (await Thrown.By<ApiForbiddenException>(Fansly.To(MemoryServer.Responding(Body)).ReadAsync())).ApiMessage.Should().Be("Not subscribed");
    }

    [Fact]
    public async Task F135_An_envelope_that_refuses_is_quoted_before_what_is_in_it()
    {
        const string Body = """
            { "statusCode": 400, "message": "Bad request", "data": { "status_code": 400, "message": "inner", "data": { "success": false, "error": "innermost" } } }
            """;

        foreach (HttpStatusCode http in (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.BadRequest])
        {
            (await Thrown.By<ApiValidationException>(Fansly.To(MemoryServer.Responding(Body, http)).ReadAsync())).ApiMessage.Should().Be("Bad request");
        }
    }

    [Theory]
    [InlineData("""{ "reason": "Too bad" }""")]
    [InlineData("""{ "error": { "message": "Too bad", "code": 1 } }""")]
    [InlineData("""{ "data": { "message": "Too bad" } }""")]
    [InlineData("""{ "data": { "data": { "error": "Too bad" } } }""")]
    public async Task F135_The_words_of_a_refusal_are_found_in_the_usual_places(string body)
        => (await Thrown.By<ApiNotFoundException>(Fansly.To(MemoryServer.Responding(body, HttpStatusCode.NotFound)).ReadAsync()))
            .ApiMessage.Should().Be("Too bad");

    [Fact]
    public async Task F135_Words_are_found_in_a_long_response_and_cut_where_they_are_long()
    {
        string body = Envelope($$"""{ "success": false, "error": "{{new string('w', 300)}}", "response": "{{new string('x', 200_000)}}" }""");

        var fault = await Thrown.By<ApiStatusException>(Fansly.To(MemoryServer.Responding(body)).ReadAsync());

        fault.ApiMessage.Should().Be(new string('w', 256));
        fault.GetResponseBody().Should().HaveLength(64 * 1024);
    }

    private static string Envelope(string inner, string message = "Success")
        => $$"""{ "statusCode": 200, "message": "{{message}}", "timestamp": "2026-03-29T17:10:50.635Z", "data": { "status_code": 200, "data": {{inner}} } }""";
}
