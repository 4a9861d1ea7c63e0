using System.Net;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Responses that HTTP itself calls failures.</summary>
[HoldsInvariants]
public sealed class StatusFaultTests
{
    private readonly SkippingClock _time = new();

    [Theory]
    [InlineData(500, 4)]
    [InlineData(502, 4)]
    [InlineData(503, 4)]
    [InlineData(504, 4)]
    [InlineData(501, 1)]
    [InlineData(505, 1)]
    public async Task F23_A_read_is_asked_again_where_the_server_failed_for_a_moment(int status, int requests)
        => (await CountAsync(HttpMethod.Get, status)).Should().Be(requests);

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task F23_A_write_is_never_sent_again_however_the_server_failed(int status)
        => (await CountAsync(HttpMethod.Post, status)).Should().Be(1);

    [Fact]
    public async Task F23_The_APIs_words_are_cut_and_its_text_is_kept_out_of_sight()
    {
        string words = Canary.Text + new string('x', 1000);
        var server = MemoryServer.Responding($$"""{ "message": "{{words}}" }""", HttpStatusCode.InternalServerError);

        var fault = await Thrown.By<ApiServerException>(Fansly.To(server).WriteAsync());

        fault.ApiMessage!.Length.Should().BeLessThanOrEqualTo(257);
        fault.GetResponseBody().Should().Contain(words);
        fault.ToString().Should().NotContain(Canary.Text);
        fault.MayHaveBeenExecuted.Should().BeTrue();
    }

    [Theory]
    [InlineData(408)]
    [InlineData(425)]
    public async Task F24_A_read_that_came_too_late_or_too_early_is_asked_again_and_a_write_is_not(int status)
    {
        (await CountAsync(HttpMethod.Get, status)).Should().Be(4);
        (await CountAsync(HttpMethod.Delete, status)).Should().Be(1);
    }

    [Fact]
    public async Task F25_A_key_that_is_refused_is_tried_once()
    {
        var server = MemoryServer.Responding("{}", HttpStatusCode.Unauthorized);

        var fault = await Thrown.By<ApiAuthenticationException>(Fansly.To(server, _time, retries: 3).ReadAsync());

        fault.MayHaveBeenExecuted.Should().BeFalse();
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task F25_What_a_key_may_not_do_is_tried_once_and_is_another_type()
    {
        var server = MemoryServer.Responding("{}", HttpStatusCode.Forbidden);

        await Thrown.By<ApiForbiddenException>(Fansly.To(server, _time, retries: 3).ReadAsync());

        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task F26_Credits_that_are_used_up_are_not_asked_for_again()
    {
        var server = MemoryServer.Responding("{}", HttpStatusCode.PaymentRequired);

        await Thrown.By<ApiPaymentRequiredException>(Fansly.To(server, _time, retries: 3).ReadAsync());

        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task F27_What_is_not_there_is_not_asked_for_again()
    {
        var server = MemoryServer.Responding("{}", HttpStatusCode.NotFound);

        var fault = await Thrown.By<ApiNotFoundException>(Fansly.To(server, _time, retries: 3).ReadAsync());

        fault.AccountId.Should().Be("acc");
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task F28_A_web_page_with_502_is_reported_by_its_status_and_never_shown()
    {
        const string Html = "<html><body>canary-text</body></html>";
        var server = MemoryServer.Responding(Html, HttpStatusCode.BadGateway);

        var fault = await Thrown.By<ApiServerException>(Fansly.To(server).ReadAsync());

        fault.StatusCode.Should().Be(502);
        fault.ApiMessage.Should().BeNull();
        fault.ToString().Should().NotContain("html").And.NotContain(Canary.Text);
        fault.GetResponseBody().Should().Be(Html);
    }

    [Fact]
    public async Task A_refusal_whose_text_breaks_off_is_reported_by_its_status()
    {
        var server = new MemoryServer((_, _) => Task.FromResult(
            new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new StreamContent(new BreakingStream("{ \"mess")) }));

        var fault = await Thrown.By<ApiValidationException>(Fansly.To(server).WriteAsync());

        fault.MayHaveBeenExecuted.Should().BeFalse();
        fault.GetResponseBody().Should().Be("{ \"mess");
    }

    [Fact]
    public async Task A_read_succeeds_where_the_failure_was_one_of_a_moment()
    {
        var server = MemoryServer.Responding(
            () => MemoryServer.Response("", HttpStatusCode.ServiceUnavailable),
            () => MemoryServer.Response("", HttpStatusCode.BadGateway),
            () => MemoryServer.Response(Fansly.Envelope(Fansly.Page)));

        await Fansly.To(server, _time, retries: 3).ReadAsync();

        server.Requests.Should().HaveCount(3);
    }

    private async Task<int> CountAsync(HttpMethod method, int status)
    {
        var server = MemoryServer.Responding("{}", (HttpStatusCode)status);
        ApiConnection connection = Connections.To(server, new TestOptions { MaxRetries = 3, TimeProvider = _time });

        ApiResponse<Chapter> response = await connection.SendAsync<Chapter>(Connections.Request("Chapters_Any", method), default);

        response.StatusCode.Should().Be(status);
        return server.Requests.Count;
    }
}
