using System.Net;
using FanslyGenerated.OnlyFans;
using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Responses that HTTP calls a success and the envelope does not.</summary>
[HoldsInvariants]
public sealed class EnvelopeFaultTests
{
    private readonly SkippingClock _time = new();

    [Fact]
    public async Task F32_That_one_2xx_differs_from_another_means_nothing()
    {
        var server = MemoryServer.Responding(Fansly.Envelope(Fansly.Page, outer: 201, inner: 202));

        await Fansly.To(server).ReadAsync();

        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task F32_A_status_in_the_envelope_that_is_not_2xx_fails_the_call_with_both()
    {
        var server = MemoryServer.Responding(Fansly.Envelope(Fansly.Page, outer: 403));

        var fault = await Thrown.By<ApiForbiddenException>(Fansly.To(server).WriteAsync());

        (fault.StatusCode, fault.EnvelopeStatus, fault.InnerStatus).Should().Be((200, 403, 200));
        fault.MayHaveBeenExecuted.Should().BeTrue("the platform says that it did it");
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task F33_A_failure_of_the_platform_is_asked_again_if_it_was_a_read(int inner)
    {
        var server = MemoryServer.Responding(
            () => MemoryServer.Response(Fansly.Envelope("null", inner: inner, success: "false")),
            () => MemoryServer.Response(Fansly.Envelope(Fansly.Page)));

        await Fansly.To(server, _time, retries: 3).ReadAsync();

        server.Requests.Should().HaveCount(2);
        _time.Waits.Should().ContainSingle();
    }

    [Theory]
    [InlineData(403, 1)]
    [InlineData(503, 4)]
    public async Task F33_A_failure_of_the_platform_that_stays_is_reported_with_its_status(int inner, int requests)
    {
        var server = MemoryServer.Responding(Fansly.Envelope("null", inner: inner, success: "false"));

        var fault = await Thrown.By<ApiStatusException>(Fansly.To(server, _time, retries: 3).ReadAsync());

        fault.InnerStatus.Should().Be(inner);
        fault.ToString().Should().NotContain(Canary.Text);
        server.Requests.Should().HaveCount(requests);
    }

    [Theory]
    [InlineData(503, true)]
    [InlineData(429, false)]
    public async Task F33_A_write_that_failed_on_the_platform_is_never_sent_again(int inner, bool mayHaveBeenExecuted)
    {
        var server = MemoryServer.Responding(Fansly.Envelope("null", inner: inner, success: "false"));

        var fault = await Thrown.By<ApiStatusException>(Fansly.To(server, _time, retries: 3).WriteAsync());

        fault.InnerStatus.Should().Be(inner);
        fault.MayHaveBeenExecuted.Should().Be(mayHaveBeenExecuted);
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task F34_A_success_flag_that_is_false_fails_the_call_though_there_is_a_payload()
    {
        var server = MemoryServer.Responding(Fansly.Envelope(Fansly.Page, success: "false"));

        var fault = await Thrown.By<ApiStatusException>(Fansly.To(server, _time, retries: 3).ReadAsync());

        fault.GetType().Should().Be<ApiStatusException>();
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task F35_A_success_without_data_breaks_the_contract()
    {
        var server = MemoryServer.Responding(
            """{ "statusCode": 200, "message": "Success", "data": null, "timestamp": "2026-03-29T17:10:50.635Z" }""");

        await Thrown.By<ApiContractException>(Fansly.To(server).ReadAsync());
    }

    [Fact]
    public async Task F36_A_success_without_its_payload_breaks_the_contract_and_is_no_empty_list()
    {
        var server = MemoryServer.Responding(Fansly.Envelope("null"));

        var fault = await Thrown.By<ApiContractException>(Fansly.To(server).ReadAsync());

        fault.JsonPath.Should().Be("$.data.data.response");
    }

    [Fact]
    public async Task F37_An_envelope_of_one_layer_is_opened_as_its_spec_says()
    {
        var server = MemoryServer.Responding("""
            { "data": [], "_meta": { "_credits": { "used": 1, "balance": 9, "note": "" }, "_cache": { "is_cached": false, "note": "" },
              "_rate_limits": { "limit_minute": 1000, "limit_day": null, "remaining_minute": 997, "remaining_day": null } } }
            """);
        var options = new OnlyFansClientOptions { ApiKey = Canary.Key };
        using var client = new OnlyFansClient(InvariantHandler.Client(server, options.BaseAddress), options);

        IReadOnlyList<MassMessageQueueItem> queue = await client.Account("acct").MassMessages.ListQueueAsync();

        queue.Should().BeEmpty();
        client.RateLimit!.Remaining.Should().Be(997);
        client.Meta!.Credits.Balance.Should().Be(9);
    }

    [Theory]
    [InlineData("""{ "error": "canary-text 1" }""", "canary-text 1")]
    [InlineData("""{ "detail": "canary-text 2" }""", "canary-text 2")]
    [InlineData("""{ "error": { "message": "deep" } }""", "deep")]
    [InlineData("""{ "reason": "deep" }""", "deep")]
    [InlineData("""["canary-text"]""", null)]
    [InlineData("canary-text", null)]
    public async Task F38_A_refusal_that_is_no_envelope_gives_what_message_it_has_and_its_status_counts(
        string body, string? message)
    {
        var server = MemoryServer.Responding(body, HttpStatusCode.BadRequest);

        var fault = await Thrown.By<ApiValidationException>(Fansly.To(server).WriteAsync());

        fault.ApiMessage.Should().Be(message);
        fault.EnvelopeStatus.Should().BeNull();
    }
}
