using System.Diagnostics;
using System.Net;
using FanslyGenerated.Testing;

namespace FanslyGenerated.ContractTests.Sandbox;

/// <summary>Faults happen as they were scripted, and are over then.</summary>
public sealed class FaultTests
{
    private const string Statistics = "/api/fansly/acc/analytics/media/1";
    private const string Chat = "/api/fansly/acc/chats/chat/messages";

    private readonly FanslySandbox _sandbox = new();

    [Fact]
    public async Task The_next_requests_fail_and_the_one_after_them_does_not()
    {
        _sandbox.FailNext(SandboxFault.ServerError, times: 2);

        int[] statuses = [await StatusAsync(Chat), await StatusAsync(Statistics), await StatusAsync(Chat)];

        statuses.Should().Equal(500, 500, 200);
    }

    [Fact]
    public async Task A_fault_of_one_operation_leaves_the_others_alone()
    {
        _sandbox.Operation("Analytics_GetMedia").FailNext(SandboxFault.Status(402));

        int[] statuses = [await StatusAsync(Chat), await StatusAsync(Statistics), await StatusAsync(Statistics)];

        statuses.Should().Equal(200, 402, 200);
    }

    [Fact]
    public async Task Too_many_requests_come_with_the_header_that_says_how_long_to_wait()
    {
        _sandbox.FailNext(SandboxFault.TooManyRequests(TimeSpan.FromSeconds(1.5)));

        using HttpResponseMessage response = await GetAsync(Chat);

        response.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        response.Headers.GetValues("X-RateLimit-Retry-After").Should().Equal("2");
        response.Headers.GetValues("X-RateLimit-Limit").Should().Equal("600");
    }

    [Fact]
    public async Task A_broken_connection_looks_like_one()
    {
        _sandbox.FailNext(SandboxFault.ConnectionReset);

        Func<Task> call = () => GetAsync(Chat);

        (await call.Should().ThrowAsync<HttpRequestException>())
            .Which.HttpRequestError.Should().Be(HttpRequestError.ResponseEnded);
    }

    [Fact]
    public async Task A_late_response_is_the_same_response()
    {
        _sandbox.FailNext(SandboxFault.Delay(TimeSpan.FromMilliseconds(200)));
        var clock = Stopwatch.StartNew();

        int status = await StatusAsync(Chat);

        status.Should().Be(200);
        clock.ElapsedMilliseconds.Should().BeGreaterThan(150);
    }

    [Fact]
    public async Task A_late_response_need_not_be_waited_for()
    {
        _sandbox.FailNext(SandboxFault.Delay(TimeSpan.FromMinutes(1)));
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        Func<Task> call = () => _sandbox.CreateHttpClient().SendAsync(Request(Chat), cancellation.Token);

        await call.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_failure_behind_the_API_is_hidden_in_a_success()
    {
        _sandbox.FailNext(SandboxFault.Hidden(403));

        using HttpResponseMessage response = await GetAsync(Chat);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        string body = await response.Content.ReadAsStringAsync();
        body.Should().StartWith("""{"statusCode":200,""").And.Contain("\"status_code\":403").And.Contain("\"success\":false");
    }

    [Fact]
    public async Task Anything_can_come_instead_of_a_response()
    {
        _sandbox.FailNext(SandboxFault.Response(502, "<html/>", "text/html"));

        using HttpResponseMessage response = await GetAsync(Chat);

        response.StatusCode.Should().Be(HttpStatusCode.BadGateway);
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
    }

    private static HttpRequestMessage Request(string address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("x-api-key", "key");
        return request;
    }

    private Task<HttpResponseMessage> GetAsync(string address) => _sandbox.CreateHttpClient().SendAsync(Request(address));

    private async Task<int> StatusAsync(string address)
    {
        using HttpResponseMessage response = await GetAsync(address);
        return (int)response.StatusCode;
    }
}
