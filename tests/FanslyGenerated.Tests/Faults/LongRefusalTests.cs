using System.Net;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;
using Microsoft.Extensions.Time.Testing;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Refusals with 429 that ask for a wait that few callers have the time for.</summary>
[HoldsInvariants]
public sealed class LongRefusalTests
{
    private static readonly TimeSpan s_hour = TimeSpan.FromHours(1);

    private readonly FakeTimeProvider _time = new();
    private readonly TestOptions _options;
    private string _refusal = "X-Retry-After: 3600";
    private bool _isOpen;

    public LongRefusalTests()
    {
        _options = new TestOptions { TimeProvider = _time, MaxRetries = 3 };
        Server = new MemoryServer((_, _) => Task.FromResult(_isOpen ? MemoryServer.Response("{}") : MemoryServer.Refusal(_refusal)));
    }

    private MemoryServer Server { get; }

    private int Sent => Server.Requests.Count;

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task F125_After_a_long_wait_was_asked_for_calls_fail_at_once_and_nothing_is_sent(string method)
    {
        using ApiConnection connection = await RefusedAsync();

        for (int call = 0; call < 20; call++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            var fault = await Thrown.By<ApiRateLimitException>(SendAsync(connection, method));

            fault.RetryAfter.Should().Be(TimeSpan.FromSeconds(3600 - call - 1));
            fault.StatusCode.Should().Be(429);
            fault.WasSent.Should().BeFalse();
            fault.MayHaveBeenExecuted.Should().BeFalse();
            fault.Message.Should().Contain("Nothing was sent").And.Contain($"another {3600 - call - 1} s");
        }

        Sent.Should().Be(1);
    }

    [Fact]
    public async Task F125_Once_the_time_has_passed_calls_go_as_before()
    {
        using ApiConnection connection = await RefusedAsync();
        _isOpen = true;

        _time.Advance(s_hour);

        (await SendAsync(connection)).Should().Be(200);
        Sent.Should().Be(2);
    }

    [Fact]
    public async Task F125_The_last_minutes_of_a_long_wait_are_sat_out()
    {
        _refusal = "X-Retry-After: 125";
        using ApiConnection connection = await RefusedAsync();
        await Thrown.By<ApiRateLimitException>(SendAsync(connection));
        _time.Advance(TimeSpan.FromSeconds(5));
        _isOpen = true;

        Task<int> call = SendAsync(connection);
        _time.Advance(TimeSpan.FromSeconds(50));
        Sent.Should().Be(1);
        await AdvanceAsync(TimeSpan.FromMinutes(2), () => call.IsCompleted);

        (await call).Should().Be(200);
    }

    [Fact]
    public async Task F125_Calls_wait_as_long_as_the_options_say()
    {
        _options.MaxRetryAfter = s_hour;
        _options.TotalTimeout = Timeout.InfiniteTimeSpan;
        using ApiConnection connection = Connections.To(Server, _options);
        Task<int> first = SendAsync(connection);
        Task<int> second = SendAsync(connection);
        _isOpen = true;

        first.IsCompleted.Should().BeFalse();
        second.IsCompleted.Should().BeFalse();
        await AdvanceAsync(TimeSpan.FromMinutes(62), () => first.IsCompleted && second.IsCompleted);

        (await first).Should().Be(200);
        (await second).Should().Be(200);
        Sent.Should().Be(3);
    }

    [Fact]
    public async Task F125_A_caller_that_wants_no_wait_has_none()
    {
        _options.MaxRetryAfter = TimeSpan.Zero;
        _refusal = "X-Retry-After: 1";
        using ApiConnection connection = Connections.To(Server, _options);

        (await SendAsync(connection)).Should().Be(429);

        var fault = await Thrown.By<ApiRateLimitException>(SendAsync(connection));
        fault.RetryAfter.Should().Be(TimeSpan.FromSeconds(1));
        Sent.Should().Be(1);
    }

    [Theory]
    [InlineData("X-Retry-After: 2592000")]
    [InlineData("Retry-After: 90000")]
    public async Task F126_No_header_locks_a_client_out_for_longer_than_an_hour(string refusal)
    {
        _refusal = refusal;
        using ApiConnection connection = await RefusedAsync();

        var fault = await Thrown.By<ApiRateLimitException>(SendAsync(connection));

        fault.RetryAfter.Should().Be(s_hour);
        _isOpen = true;
        _time.Advance(s_hour);
        (await SendAsync(connection)).Should().Be(200);
    }

    [Fact]
    public async Task F126_One_call_a_minute_asks_whether_a_long_wait_is_still_meant()
    {
        using ApiConnection connection = await RefusedAsync();

        for (int second = 1; second <= 600; second++)
        {
            _time.SetUtcNow(_time.GetUtcNow() + TimeSpan.FromSeconds(1));
            await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => EndAsync(connection)));
        }

        Sent.Should().Be(11);
    }

    [Fact]
    public async Task F126_A_wait_that_was_a_mistake_ends_with_the_first_response()
    {
        using ApiConnection connection = await RefusedAsync();
        _isOpen = true;
        _time.Advance(TimeSpan.FromMinutes(1));

        (await SendAsync(connection)).Should().Be(200);

        (await SendAsync(connection)).Should().Be(200);
        (await SendAsync(connection)).Should().Be(200);
    }

    [Fact]
    public async Task F126_A_shorter_wait_that_a_later_response_asks_for_counts()
    {
        using ApiConnection connection = await RefusedAsync();
        _refusal = "X-Retry-After: 5";
        _options.MaxRetries = 0;
        _time.Advance(TimeSpan.FromMinutes(1));
        Task<int> asking = SendAsync(connection);
        _isOpen = true;

        await AdvanceAsync(TimeSpan.FromSeconds(7), () => asking.IsCompleted);

        (await asking).Should().Be(200);
        (await SendAsync(connection)).Should().Be(200);
    }

    [Fact]
    public async Task F126_A_response_to_a_call_that_left_before_opens_nothing()
    {
        var early = new TaskCompletionSource<HttpResponseMessage>();
        int asked = 0;
        var server = new MemoryServer((_, _) => asked++ == 0 ? early.Task : Task.FromResult(MemoryServer.Refusal(_refusal)));
        using ApiConnection connection = Connections.To(server, _options);
        Task<int> first = SendAsync(connection);
        await SendAsync(connection);

        early.SetResult(MemoryServer.Response("{}"));

        (await first).Should().Be(200);
        await Thrown.By<ApiRateLimitException>(SendAsync(connection));
    }

    [Fact]
    public async Task F126_A_probe_that_comes_to_nothing_is_followed_by_another()
    {
        int asked = 0;
        var server = new MemoryServer((_, _) => ++asked switch
        {
            1 => Task.FromResult(MemoryServer.Refusal(_refusal)),
            2 => throw new IOException("down"),
            3 => Task.FromResult(MemoryServer.Response("", HttpStatusCode.Unauthorized)),
            _ => Task.FromResult(MemoryServer.Response("{}")),
        });
        _options.MaxRetries = 0;
        using ApiConnection connection = Connections.To(server, _options);
        await SendAsync(connection);

        foreach (int expected in (int[])[2, 3, 4])
        {
            await Thrown.By<ApiRateLimitException>(SendAsync(connection));
            _time.Advance(TimeSpan.FromMinutes(1));
            await EndAsync(connection);
            asked.Should().Be(expected);
        }

        (await SendAsync(connection)).Should().Be(200);
    }

    private async Task<ApiConnection> RefusedAsync()
    {
        ApiConnection connection = Connections.To(Server, _options);
        (await SendAsync(connection)).Should().Be(429);
        return connection;
    }

    private async Task AdvanceAsync(TimeSpan most, Func<bool> isDone)
    {
        for (TimeSpan passed = TimeSpan.Zero; passed < most && !isDone(); passed += TimeSpan.FromSeconds(1))
        {
            _time.SetUtcNow(_time.GetUtcNow() + TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        SpinWait.SpinUntil(isDone, TimeSpan.FromSeconds(1));
    }

    private static async Task EndAsync(ApiConnection connection)
    {
        try
        {
            await SendAsync(connection);
        }
        catch (ApiException)
        {
            // How often something is sent is what counts.
        }
    }

    private static async Task<int> SendAsync(ApiConnection connection, string method = "GET")
        => (await connection.SendAsync<Chapter>(Connections.Request("Chapters_Any", new HttpMethod(method)), default)).StatusCode;
}
