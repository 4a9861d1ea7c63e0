using System.Threading.RateLimiting;
using FanslyGenerated.Http;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FanslyGenerated.Tests.Wire;
using FluentAssertions;
using Microsoft.Extensions.Time.Testing;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Calls that are ended from outside, at every stage.</summary>
public sealed class EndingFaultTests
{
    private static readonly string[] s_stages =
    [
        "before the start", "at the pacer", "at a limiter", "at the gate", "for the key", "connecting", "for headers", "in the body",
        "in backoff",
    ];

    private static readonly int[] s_crowds = [1, 64, 512];

    public static TheoryData<string, int> Crowds
    {
        get
        {
            TheoryData<string, int> crowds = [];

            foreach ((string stage, int callers) in s_stages.SelectMany(static stage => s_crowds.Select(callers => (stage, callers))))
            {
                crowds.Add(stage, callers);
            }

            return crowds;
        }
    }

    [Theory]
    [MemberData(nameof(Crowds))]
    public async Task F83_A_cancellation_ends_all_calls_at_any_stage_with_the_callers_token(string stage, int callers)
    {
        using var cancellation = new CancellationTokenSource();
        await using Scene scene = await Scene.AtAsync(stage, cancellation);

        Task[] calls = scene.Call(callers, cancellation.Token);
        await scene.ReachedAsync(callers);
        await cancellation.CancelAsync();

        foreach (Task call in calls)
        {
            (await Thrown.By<OperationCanceledException>(call)).CancellationToken.Should().Be(cancellation.Token);
        }
    }

    [Theory]
    [MemberData(nameof(Crowds))]
    public async Task F84_Disposing_the_client_ends_all_calls_at_any_stage(string stage, int callers)
    {
        await using Scene scene = await Scene.AtAsync(stage, start: null);

        Task[] calls = scene.Call(callers, default);
        await scene.ReachedAsync(callers);
        scene.Connection.Dispose();

        foreach (Task call in calls)
        {
            await Thrown.By<ObjectDisposedException>(call);
        }
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

    /// <summary>A connection on which a call gets stuck at a given stage.</summary>
    private sealed class Scene(ApiConnection connection, Func<int, Task> reached, IAsyncDisposable? server) : IAsyncDisposable
    {
        public ApiConnection Connection { get; } = connection;

        public Task ReachedAsync(int callers) => reached(callers);

        public Task[] Call(int callers, CancellationToken cancellation)
            => [.. Enumerable.Range(0, callers).Select(_ => Connection.SendAsync<Chapter>(Connections.Read, cancellation))];

        public static async Task<Scene> AtAsync(string stage, CancellationTokenSource? start)
        {
            var time = new FakeTimeProvider();
            var options = new TestOptions { TimeProvider = time, MaxRetries = 3 };
            Func<int, Task> soon = static _ => Task.Delay(20);

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
                    options.RateLimiter = new ConcurrencyLimiter(new() { PermitLimit = 1, QueueLimit = 1000 });
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

                case "connecting":
                    var handler = options.CreateSocketsHandler();
                    handler.UseProxy = false;
                    handler.ConnectCallback = static async (_, token) =>
                    {
                        await Task.Delay(Timeout.Infinite, token);
                        return Stream.Null;
                    };
                    return new Scene(Connections.To(handler, options), soon, null);

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
                    return new Scene(Connections.To(server, options), server.ArrivedAsync, server);
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
