using System.Threading.RateLimiting;
using FanslyGenerated.Http;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FanslyGenerated.Tests.Time;
using FanslyGenerated.Tests.Wire;
using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Calls that are ended from outside, at every stage.</summary>
public sealed class EndingFaultTests
{
    public static TheoryData<string> Stages
        => ["before the start", "at the pacer", "at a limiter", "at the gate", "for the key", "for headers", "in the body", "in backoff"];

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task F83_A_cancellation_ends_the_call_at_any_stage_with_the_callers_token(string stage)
    {
        using var cancellation = new CancellationTokenSource();
        await using Scene scene = await Scene.AtAsync(stage, cancellation);

        Task call = scene.Connection.SendAsync<Chapter>(Connections.Read, cancellation.Token);
        await scene.ReachedAsync();
        await cancellation.CancelAsync();
        var cancelled = await Thrown.By<OperationCanceledException>(call);

        cancelled.CancellationToken.Should().Be(cancellation.Token);
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task F84_Disposing_the_client_ends_the_call_at_any_stage(string stage)
    {
        await using Scene scene = await Scene.AtAsync(stage, start: null);

        Task call = scene.Connection.SendAsync<Chapter>(Connections.Read, default);
        await scene.ReachedAsync();
        scene.Connection.Dispose();

        await Thrown.By<ObjectDisposedException>(call);
    }

    [Fact]
    public async Task F84_A_client_that_was_disposed_sends_nothing()
    {
        var server = StubServer.Answering("{}");
        ApiConnection connection = Connections.To(server);
        connection.Dispose();
        connection.Dispose();

        await Thrown.By<ObjectDisposedException>(connection.SendAsync<Chapter>(Connections.Read, default));

        server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task F83_A_connection_that_is_not_made_yet_ends_with_the_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        var connecting = new TaskCompletionSource();
        var options = new TestOptions();
        var handler = (SocketsHttpHandler)options.CreateHandler();
        handler.ConnectCallback = async (_, token) =>
        {
            connecting.SetResult();
            await Task.Delay(Timeout.Infinite, token);
            return Stream.Null;
        };
        handler.UseProxy = false;

        Task call = Connections.To(handler, options).SendAsync<Chapter>(Connections.Write, cancellation.Token);
        await connecting.Task;
        await cancellation.CancelAsync();

        await Thrown.By<OperationCanceledException>(call);
    }

    /// <summary>A connection on which a call gets stuck at a given stage.</summary>
    private sealed class Scene(ApiConnection connection, Func<Task> reached, IAsyncDisposable? server) : IAsyncDisposable
    {
        public ApiConnection Connection { get; } = connection;

        public Task ReachedAsync() => reached();

        public static async Task<Scene> AtAsync(string stage, CancellationTokenSource? start)
        {
            var time = new FakeTime();
            var options = new TestOptions { TimeProvider = time, MaxRetries = 3 };
            Func<Task> soon = () => Task.Delay(20);

            switch (stage)
            {
                case "before the start":
                    ApiConnection any = Connections.To(StubServer.Answering("{}"), options);
                    start?.Cancel();

                    // Nothing waits here, so that disposing has to come first too.
                    if (start is null)
                    {
                        any.Dispose();
                    }

                    return new Scene(any, soon, null);

                case "at the pacer":
                    options.RequestsPerMinute = 1;
                    ApiConnection paced = Connections.To(StubServer.Answering("{}"), options);
                    await paced.SendAsync<Chapter>(Connections.Read, default);
                    return new Scene(paced, soon, null);

                case "at a limiter":
                    options.RateLimiter = new ConcurrencyLimiter(new() { PermitLimit = 1, QueueLimit = 10 });
                    await options.RateLimiter.AcquireAsync();
                    return new Scene(Connections.To(StubServer.Answering("{}"), options), soon, null);

                case "at the gate":
                    options.MaxRetries = 0;
                    ApiConnection gated = Connections.To(StubServer.Answering(() => StubServer.Refusal("X-Retry-After: 60")), options);
                    await gated.SendAsync<Chapter>(Connections.Read, default);
                    return new Scene(gated, soon, null);

                case "for the key":
                    options.ApiKey = null;
                    options.ApiKeyProvider = async token =>
                    {
                        await Task.Delay(Timeout.Infinite, token);
                        return "";
                    };
                    return new Scene(Connections.To(StubServer.Answering("{}"), options), soon, null);

                case "in backoff":
                    var failing = StubServer.Answering("", System.Net.HttpStatusCode.ServiceUnavailable);
                    return new Scene(Connections.To(failing, options), soon, null);

                default:
                    var server = new RawServer(async exchange =>
                    {
                        if (stage == "in the body")
                        {
                            await exchange.StartAsync(length: 100);
                            await exchange.WriteAsync("{");
                        }

                        await exchange.StallAsync();
                    });
                    return new Scene(Connections.To(server, options), () => server.ArrivedAsync(1), server);
            }
        }

        public async ValueTask DisposeAsync()
        {
            Connection.Dispose();

            if (server is not null)
            {
                await server.DisposeAsync();
            }
        }
    }
}
