using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;
using Microsoft.Extensions.Time.Testing;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Requests that the API refuses as one too many.</summary>
[HoldsInvariants]
public sealed class RateLimitFaultTests
{
    private readonly SkippingClock _time = new();

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task F20_A_refusal_is_waited_out_as_long_as_it_says_whatever_the_method(string method)
    {
        var server = MemoryServer.Responding(() => MemoryServer.Refusal("X-Retry-After: 7"), () => MemoryServer.Response("{}"));

        ApiResponse<Chapter> response = await SendAsync(server, method);

        response.StatusCode.Should().Be(200);
        server.Requests.Should().HaveCount(2);
        _time.Elapsed.Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(7)).And.BeLessThan(TimeSpan.FromSeconds(8));
    }

    [Fact]
    public async Task F20_A_longer_wait_than_two_minutes_is_the_callers_to_decide_on()
    {
        var server = MemoryServer.Responding(() => MemoryServer.Refusal("X-Retry-After: 121"));

        ApiResponse<Chapter> response = await SendAsync(server, "GET");

        response.StatusCode.Should().Be(429);
        response.RateLimit.RetryAfter.Should().Be(TimeSpan.FromSeconds(121));
        server.Requests.Should().ContainSingle();
        _time.Waits.Should().BeEmpty();
    }

    [Fact]
    public async Task F20_A_refusal_holds_back_all_callers_of_the_client()
    {
        var time = new FakeTimeProvider();
        var server = MemoryServer.Responding(() => MemoryServer.Refusal("X-Retry-After: 7"), () => MemoryServer.Response("{}"));
        ApiConnection connection = Connections.To(server, new TestOptions { TimeProvider = time });
        (await connection.SendAsync<Chapter>(Connections.Read, default)).StatusCode.Should().Be(429);

        Task[] others = [.. Enumerable.Range(0, 10).Select(_ => connection.SendAsync<Chapter>(Connections.Read, default))];
        time.Advance(TimeSpan.FromSeconds(6.9));
        int early = server.Requests.Count;
        time.Advance(TimeSpan.FromSeconds(0.1));
        await Task.WhenAll(others);

        early.Should().Be(1);
        server.Requests.Should().HaveCount(11);
    }

    [Fact]
    public async Task F20_A_call_that_has_no_time_left_for_the_wait_fails_at_once()
    {
        var time = new FakeTimeProvider();
        var server = MemoryServer.Responding(() => MemoryServer.Refusal("X-Retry-After: 60"));
        ApiConnection connection = Connections.To(
            server, new TestOptions { TimeProvider = time, TotalTimeout = TimeSpan.FromSeconds(10) });
        await connection.SendAsync<Chapter>(Connections.Read, default);

        var fault = await Thrown.By<ApiRateLimitException>(connection.SendAsync<Chapter>(Connections.Write, default));

        fault.RetryAfter.Should().Be(TimeSpan.FromMinutes(1));
        fault.WasSent.Should().BeFalse();
        fault.MayHaveBeenExecuted.Should().BeFalse("nothing was sent");
        server.Requests.Should().ContainSingle();
    }

    [Theory]
    [InlineData("X-Retry-After: 5", "Retry-After: 9", 9)]
    [InlineData("X-Retry-After: 9", "Retry-After: 5", 9)]
    [InlineData("X-Retry-After: 0", "Retry-After: 5", 5)]
    [InlineData("X-Other: 1", "Retry-After: 5", 5)]
    [InlineData("Date: Fri, 20 Nov 2026 08:00:00 GMT", "Retry-After: Fri, 20 Nov 2026 08:00:30 GMT", 30)]
    [InlineData("X-Other: 1", "Retry-After: Fri, 20 Nov 2026 12:00:40 GMT", 40)]
    public async Task F21_The_longer_wait_of_both_headers_counts_and_a_date_goes_by_the_servers_clock(
        string one, string other, int seconds)
    {
        var server = MemoryServer.Responding(() => MemoryServer.Refusal(one, other), () => MemoryServer.Response("{}"));

        await SendAsync(server, "GET");

        _time.Waits.Should().NotBeEmpty();
        _time.Elapsed.Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(seconds))
            .And.BeLessThanOrEqualTo(TimeSpan.FromSeconds(seconds + 1));
    }

    [Theory]
    [InlineData("X-Retry-After: nonsense")]
    [InlineData("X-Retry-After: -5")]
    [InlineData("X-Retry-After: NaN")]
    [InlineData("X-Retry-After: Infinity")]
    [InlineData("X-Retry-After: 1e400")]
    [InlineData("X-Retry-After: 99999999999999999999999")]
    [InlineData("X-Retry-After: 0")]
    [InlineData("X-Retry-After: ٧")]
    [InlineData("X-Retry-After: 5, 10")]
    [InlineData("X-Retry-After: 1e3")]
    [InlineData("X-Retry-After: +5")]
    [InlineData("X-Retry-After: 0x10")]
    [InlineData("X-Retry-After: 99999999999999999999")]
    [InlineData("X-Retry-After: 5", "X-Retry-After: 3600")]
    [InlineData("Retry-After: 5", "Retry-After: 3600")]
    [InlineData("Retry-After: 2147483647")]
    [InlineData("Retry-After: Fri, 20 Nov 2099 12:00:00 GMT")]
    [InlineData("X-Retry-After:")]
    [InlineData("Retry-After: 99999999999")]
    [InlineData("Retry-After: -5")]
    [InlineData("Retry-After: Fri, 20 Nov 2020 12:00:00 GMT")]
    [InlineData("Retry-After: 2026-11-20T12:00:40Z")]
    [InlineData("X-Nothing: 1")]
    public async Task F22_Without_a_wait_that_makes_sense_the_waits_are_our_own_and_grow(params string[] headers)
    {
        var server = MemoryServer.Responding(() => MemoryServer.Refusal(headers));

        ApiResponse<Chapter> response = await SendAsync(server, "POST");

        response.StatusCode.Should().Be(429);
        server.Requests.Should().HaveCount(4);
        _time.Waits.Should().OnlyContain(wait => wait > TimeSpan.Zero && wait < TimeSpan.FromSeconds(16));
        _time.Elapsed.Should().BeGreaterThan(TimeSpan.FromSeconds(1.7));
    }

    [Fact]
    public async Task F86_A_jump_of_the_wall_clock_prolongs_no_wait()
    {
        var time = new JumpingClock();
        var server = MemoryServer.Responding(() => MemoryServer.Refusal("X-Retry-After: 7"), () => MemoryServer.Response("{}"));
        ApiConnection connection = Connections.To(server, new TestOptions { TimeProvider = time });
        await connection.SendAsync<Chapter>(Connections.Read, default);

        time.WallClockError = TimeSpan.FromDays(-1);
        Task waiting = connection.SendAsync<Chapter>(Connections.Read, default);
        time.WallClockError = TimeSpan.FromDays(1);
        time.Advance(TimeSpan.FromSeconds(6));
        bool isEarly = waiting.IsCompleted;
        time.Advance(TimeSpan.FromSeconds(1));
        await waiting;

        isEarly.Should().BeFalse();
        server.Requests.Should().HaveCount(2);
    }

    private Task<ApiResponse<Chapter>> SendAsync(MemoryServer server, string method)
        => Connections.To(server, new TestOptions { MaxRetries = 3, TimeProvider = _time })
            .SendAsync<Chapter>(Connections.Request("Chapters_Any", new HttpMethod(method)), default);

    /// <summary>Its wall clock may be off, and nothing else goes by that. FakeTimeProvider.AdjustTime would move its timestamps too.</summary>
    private sealed class JumpingClock : FakeTimeProvider
    {
        public TimeSpan WallClockError { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + WallClockError;

        public override long GetTimestamp() => base.GetUtcNow().Ticks;
    }
}
