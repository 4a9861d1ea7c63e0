using System.Diagnostics;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Responses that come late, by drops or never.</summary>
[HoldsInvariants]
public sealed class SlowFaultTests
{
    private static readonly TimeSpan s_short = TimeSpan.FromMilliseconds(200);

    [Fact]
    public async Task F15_A_read_that_gets_no_response_is_asked_again()
    {
        await using var server = new RawServer(exchange => exchange.Number == 1
            ? exchange.StallAsync()
            : exchange.RespondAsync("{}"));
        var time = new SkippingClock();
        using ApiConnection connection = Connections.To(server, new TestOptions { MaxRetries = 3, TimeProvider = time });

        Task<ApiResponse<Chapter>> call = connection.SendAsync<Chapter>(Connections.Read, default);
        await server.ArrivedAsync(1);
        time.Advance(TimeSpan.FromSeconds(30));

        (await call).StatusCode.Should().Be(200);
        server.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task F15_A_write_that_gets_no_response_may_have_been_executed_and_is_sent_once()
    {
        await using var server = new RawServer(exchange => exchange.StallAsync());
        var time = new SkippingClock();
        using ApiConnection connection = Connections.To(server, new TestOptions { MaxRetries = 3, TimeProvider = time });

        Task call = connection.SendAsync<Chapter>(Connections.Write, default);
        await server.ArrivedAsync(1);
        time.Advance(TimeSpan.FromSeconds(30));
        var fault = await Thrown.By<ApiTransportException>(call);

        fault.Kind.Should().Be(ApiTransportErrorKind.Timeout);
        fault.MayHaveBeenExecuted.Should().BeTrue();
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task F15_A_caller_that_cancels_gets_its_own_cancellation_and_no_timeout()
    {
        await using var server = new RawServer(exchange => exchange.StallAsync());
        using ApiConnection connection = Connections.To(server);
        using var cancellation = new CancellationTokenSource(s_short);

        var cancelled = await Thrown.By<OperationCanceledException>(
            connection.SendAsync<Chapter>(Connections.Write, cancellation.Token));

        cancelled.CancellationToken.Should().Be(cancellation.Token);
    }

    [Fact]
    public async Task F16_A_body_that_falls_silent_ends_the_attempt()
    {
        await using var server = new RawServer(async exchange =>
        {
            await exchange.StartAsync(length: 100);
            await exchange.WriteAsync("{");
            await exchange.StallAsync();
        });
        using ApiConnection connection = Connections.To(server, new TestOptions { SilenceTimeout = s_short });
        var watch = Stopwatch.StartNew();

        var fault = await Thrown.By<ApiTransportException>(connection.SendAsync<Chapter>(Connections.Read, default));

        fault.Kind.Should().Be(ApiTransportErrorKind.Timeout);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "the attempt alone would have ended after 30");
    }

    [Fact]
    public async Task F16_A_body_that_takes_longer_than_an_attempt_waits_for_its_head_is_read()
    {
        await using var server = new RawServer(async exchange =>
        {
            const string Json = """{ "id": "1" }""";
            await exchange.StartAsync(Json.Length);
            await exchange.WriteAsync(Json[..5]);
            await Task.Delay(TimeSpan.FromSeconds(3), exchange.Stopping);
            await exchange.WriteAsync(Json[5..]);
        });
        using ApiConnection connection = Connections.To(server, new TestOptions { AttemptTimeout = TimeSpan.FromSeconds(2) });

        ApiResponse<Chapter> response = await connection.SendAsync<Chapter>(Connections.Read, default);

        response.Envelope!.Id.Should().Be("1");
    }

    [Fact]
    public async Task F16_A_body_that_drips_without_end_is_bounded_by_the_total()
    {
        await using var server = new RawServer(async exchange =>
        {
            await exchange.StartAsync(length: 1_000_000);

            while (true)
            {
                await exchange.WriteAsync(" ");
                await Task.Delay(20, exchange.Stopping);
            }
        });
        using ApiConnection connection = Connections.To(
            server, new TestOptions { MaxRetries = 3, TotalTimeout = TimeSpan.FromSeconds(1) });
        var watch = Stopwatch.StartNew();

        var fault = await Thrown.By<ApiTransportException>(connection.SendAsync<Chapter>(Connections.Read, default));

        fault.Kind.Should().Be(ApiTransportErrorKind.Timeout);
        watch.Elapsed.Should().BeGreaterThan(TimeSpan.FromSeconds(0.9)).And.BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task F16_A_body_that_drips_to_its_end_is_read()
    {
        await using var server = new RawServer(async exchange =>
        {
            const string Json = """{ "id": "1" }""";
            await exchange.StartAsync(Json.Length);

            foreach (char character in Json)
            {
                await exchange.WriteAsync(character.ToString());
                await Task.Delay(10, exchange.Stopping);
            }
        });
        using ApiConnection connection = Connections.To(server);

        ApiResponse<Chapter> response = await connection.SendAsync<Chapter>(Connections.Read, default);

        response.Envelope!.Id.Should().Be("1");
    }

    [Fact]
    public async Task F18_A_thousand_responses_that_are_not_read_to_the_end_starve_no_other()
    {
        await using var server = new RawServer(async exchange =>
        {
            await exchange.WriteAsync("HTTP/1.1 500 Status\r\nContent-Type: text/plain\r\n\r\n");
            byte[] block = new byte[64 * 1024];

            while (true)
            {
                await exchange.WriteAsync(block);
            }
        });

        // Each waits until it is its turn at the four connections, which on a busy machine takes longer than an attempt may.
        var options = new TestOptions
        {
            BaseAddress = server.Address,
            AttemptTimeout = TimeSpan.FromMinutes(3),
            TotalTimeout = TimeSpan.FromMinutes(5),
        };
        server.IsForTheKey = true;
        var handler = options.CreateSocketsHandler();
        handler.MaxConnectionsPerServer = 4;
        using ApiConnection connection = Connections.To(handler, options);

        int[] statuses = await Task.WhenAll(Enumerable.Range(0, 1000).Select(async _ =>
            (await connection.SendAsync<Chapter>(Connections.Read, default)).StatusCode));

        statuses.Should().HaveCount(1000).And.OnlyContain(status => status == 500);
    }
}
