using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Faults;
using FanslyGenerated.Tests.Files;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;
using Microsoft.Extensions.Time.Testing;

namespace FanslyGenerated.Tests.Pacing;

[HoldsInvariants]
public sealed class PacedConnectionTests
{
    [Fact]
    public async Task Requests_are_spread_as_the_options_say()
    {
        var time = new SkippingClock();
        ApiConnection connection = Connections.To(
            MemoryServer.Responding("{}"), new TestOptions { TimeProvider = time, RequestsPerMinute = 60 });

        for (int call = 0; call < 11; call++)
        {
            await connection.SendAsync<Chapter>(Connections.Read, default);
        }

        time.Elapsed.Should().BeCloseTo(TimeSpan.FromSeconds(10.1), TimeSpan.FromSeconds(0.5));
    }

    [Fact]
    public async Task A_lower_limit_that_the_API_reports_is_kept()
    {
        var time = new SkippingClock();
        var server = MemoryServer.Responding(() =>
        {
            HttpResponseMessage response = MemoryServer.Response("{}");
            response.Headers.Add("X-Limit", "6");
            return response;
        });
        ApiConnection connection = Connections.To(server, new TestOptions { TimeProvider = time, RequestsPerMinute = 600 });

        for (int call = 0; call < 4; call++)
        {
            await connection.SendAsync<Chapter>(Connections.Read, default);
        }

        time.Elapsed.Should().BeGreaterThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Waiting_for_a_turn_uses_up_no_deadline()
    {
        var time = new SkippingClock();
        ApiConnection connection = Connections.To(
            MemoryServer.Responding("{}"),
            new TestOptions { TimeProvider = time, RequestsPerMinute = 1, TotalTimeout = TimeSpan.FromSeconds(5) });
        await connection.SendAsync<Chapter>(Connections.Read, default);

        ApiResponse<Chapter> response = await connection.SendAsync<Chapter>(Connections.Read, default);

        response.StatusCode.Should().Be(200);
        time.Elapsed.Should().BeGreaterThan(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task A_limiter_of_the_callers_is_asked_for_each_attempt_and_given_its_permit_back()
    {
        var limiter = new ConcurrencyLimiter(new() { PermitLimit = 1, QueueLimit = 100 });
        var server = MemoryServer.Responding(
            () => MemoryServer.Response("", System.Net.HttpStatusCode.BadGateway), () => MemoryServer.Response("{}"));
        using ApiConnection connection = Connections.To(server, new TestOptions
        {
            RateLimiter = limiter,
            MaxRetries = 3,
            TimeProvider = new SkippingClock(),
        });

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => connection.SendAsync<Chapter>(Connections.Read, default)))
            .WaitAsync(TimeSpan.FromSeconds(60));

        limiter.GetStatistics()!.TotalSuccessfulLeases.Should().Be(6);
        limiter.GetStatistics()!.CurrentAvailablePermits.Should().Be(1);
    }

    [Fact]
    public async Task A_limiter_that_does_not_queue_is_asked_again_when_it_says()
    {
        var time = new SkippingClock();
        int asked = 0;
        var limiter = new TestLimiter(_ => new(new TestLease { IsGranted = asked++ >= 2, Wait = TimeSpan.FromSeconds(3) }));
        ApiConnection connection = Connections.To(
            MemoryServer.Responding("{}"), new TestOptions { TimeProvider = time, RateLimiter = limiter });

        await connection.SendAsync<Chapter>(Connections.Write, default);

        time.Waits.Should().Equal(TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task A_limiter_that_refuses_fails_the_call_and_nothing_is_sent()
    {
        var server = MemoryServer.Responding("{}");
        var limiter = new TestLimiter(static _ => new(new TestLease { IsGranted = false }));

        var fault = await Thrown.By<ApiTransportException>(
            Connections.To(server, new TestOptions { RateLimiter = limiter, MaxRetries = 3 })
                .SendAsync<Chapter>(Connections.Write, default));

        fault.Kind.Should().Be(ApiTransportErrorKind.RateLimiter);
        fault.MayHaveBeenExecuted.Should().BeFalse();
        server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task Callers_that_waited_for_a_turn_while_the_gate_closed_do_not_pass_in_one_go()
    {
        var time = new FakeTimeProvider();
        var sent = new ConcurrentQueue<TimeSpan>();
        var server = new MemoryServer((_, _) =>
        {
            sent.Enqueue(time.GetUtcNow() - time.Start);
            return Task.FromResult(sent.Count == 1 ? MemoryServer.Refusal("X-Retry-After: 10") : MemoryServer.Response("{}"));
        });
        using ApiConnection connection = Connections.To(server, new TestOptions { TimeProvider = time, RequestsPerMinute = 60 });

        Task[] calls = [.. Enumerable.Range(0, 8).Select(_ => connection.SendAsync<Chapter>(Connections.Read, default))];

        while (!Task.WhenAll(calls).IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(50));
            await Task.Delay(1);
        }

        TimeSpan[] after = [.. sent.Skip(1).Order()];
        after.Should().HaveCount(7).And.OnlyContain(moment => moment >= TimeSpan.FromSeconds(10));
        (after[^1] - after[0]).Should().BeGreaterThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task F123_One_response_with_a_low_limit_holds_no_call_back_once_the_others_state_a_higher_one()
    {
        var time = new FakeTimeProvider();
        var responses = new ConcurrentQueue<TaskCompletionSource<HttpResponseMessage>>();
        var server = new MemoryServer((_, _) =>
        {
            var response = new TaskCompletionSource<HttpResponseMessage>();
            responses.Enqueue(response);
            return response.Task;
        });
        using ApiConnection connection = Connections.To(server, new TestOptions { TimeProvider = time, RequestsPerMinute = 600 });
        Task first = connection.SendAsync<Chapter>(Connections.Read, default);
        time.Advance(TimeSpan.FromSeconds(0.2));
        Task second = connection.SendAsync<Chapter>(Connections.Read, default);
        await RespondAsync(first, "1");
        Task third = connection.SendAsync<Chapter>(Connections.Read, default);
        time.Advance(TimeSpan.FromSeconds(0.2));
        server.Requests.Should().HaveCount(2, "the limit is 1 so far");

        await RespondAsync(second, "600");
        time.Advance(TimeSpan.FromMilliseconds(10));
        SpinWait.SpinUntil(() => responses.Count == 1, TimeSpan.FromSeconds(10));

        await RespondAsync(third, "600");

        async Task RespondAsync(Task call, string limit)
        {
            HttpResponseMessage response = MemoryServer.Response("{}");
            response.Headers.Add("X-Limit", limit);
            responses.TryDequeue(out TaskCompletionSource<HttpResponseMessage>? asked).Should().BeTrue();
            asked!.SetResult(response);
            await call.WaitAsync(TimeSpan.FromSeconds(10));
        }
    }

    [Theory]
    [InlineData("in the instant")]
    [InlineData("at the key")]
    [InlineData("at the file")]
    public async Task F124_A_turn_of_a_caller_that_gives_up_before_anything_was_sent_is_the_next_ones(string moment)
    {
        for (int round = 0; round < 20; round++)
        {
            var time = new FakeTimeProvider();
            var server = MemoryServer.Responding("{}");
            using var cancellation = new CancellationTokenSource();
            var options = new TestOptions { TimeProvider = time, RequestsPerMinute = 1 };
            bool isLeaving = false;

            if (moment == "at the key")
            {
                options.ApiKey = null;
                options.ApiKeyProvider = async _ =>
                {
                    await (isLeaving ? cancellation.CancelAsync() : Task.CompletedTask);
                    isLeaving = false;
                    return Connections.Key;
                };
            }

            using ApiConnection connection = Connections.To(server, options);
            await connection.SendAsync<Chapter>(Connections.Read, default);
            isLeaving = true;
            Task leaving = moment == "at the file"
                ? connection.SendAsync(new FileUpload(_ => throw new IOException(), "clip.mp4"), cancellation.Token)
                : connection.SendAsync<Chapter>(Connections.Read, cancellation.Token);
            Task staying = connection.SendAsync<Chapter>(Connections.Request("Chapters_Other", HttpMethod.Get), default);

            // The timer hands the turn over to another thread; this one gives up meanwhile.
            time.SetUtcNow(time.GetUtcNow() + TimeSpan.FromSeconds(61));
            await (moment == "in the instant" ? cancellation.CancelAsync() : Task.CompletedTask);

            await Task.WhenAny(leaving);

            // If it had gone by then, there is nothing to give back.
            if (server.Requests.Count == 1 || !leaving.IsCompletedSuccessfully)
            {
                await staying.WaitAsync(TimeSpan.FromSeconds(10));
                server.Requests.Should().HaveCount(2);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(512)]
    public async Task P6_Any_number_of_callers_finish_and_each_that_is_cancelled_ends(int callers)
    {
        var server = new MemoryServer(async (_, token) =>
        {
            await Task.Delay(1, token);
            return MemoryServer.Response("{}");
        });
        using ApiConnection connection = Connections.To(server, new TestOptions { RequestsPerMinute = 60_000 });
        using var cancellation = new CancellationTokenSource();

        Task<ApiResponse<Chapter>>[] staying = Start(callers, default);
        Task<ApiResponse<Chapter>>[] leaving = Start(callers, cancellation.Token);
        await cancellation.CancelAsync();
        await Task.WhenAll(staying).WaitAsync(TimeSpan.FromSeconds(60));
        await Task.WhenAny(Task.WhenAll(leaving), Task.Delay(TimeSpan.FromSeconds(60)));

        leaving.Should().OnlyContain(call => call.IsCompleted);

        Task<ApiResponse<Chapter>>[] Start(int count, CancellationToken token)
            => [.. Enumerable.Range(0, count).Select(_ => Task.Run(() => connection.SendAsync<Chapter>(Connections.Read, token), CancellationToken.None))];
    }
}
