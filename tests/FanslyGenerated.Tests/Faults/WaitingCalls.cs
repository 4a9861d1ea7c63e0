using System.Threading.RateLimiting;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using Microsoft.Extensions.Time.Testing;

namespace FanslyGenerated.Tests.Faults;

/// <summary>A connection whose calls wait at one point on their way until they are ended.</summary>
internal sealed class WaitingCalls(ApiConnection connection, Func<int, Task> reached, IAsyncDisposable? server = null)
    : IAsyncDisposable
{
    public ApiConnection Connection { get; } = connection;

    /// <summary>Ends once that many calls have come to the point.</summary>
    public Task ReachedAsync(int calls = 1) => reached(calls);

    /// <summary>Brings calls to a point. Those that have not even started are ended by their token or, without one, by the client.</summary>
    public static async Task<WaitingCalls> AtAsync(string point, CancellationTokenSource? start)
    {
        var options = new TestOptions { TimeProvider = new FakeTimeProvider(), MaxRetries = 3 };

        switch (point)
        {
            case "before the start":
                WaitingCalls ended = InMemory(MemoryServer.Responding("{}"), options);
                start?.Cancel();

                if (start is null)
                {
                    ended.Connection.Dispose();
                }

                return ended;

            case "at the pacer":
                options.RequestsPerMinute = 1;
                WaitingCalls paced = InMemory(MemoryServer.Responding("{}"), options);
                await paced.Connection.SendAsync<Chapter>(Connections.Read, default);
                return paced;

            case "at a limiter":
                options.RateLimiter = new ConcurrencyLimiter(new() { PermitLimit = 1, QueueLimit = 1000 });
                await options.RateLimiter.AcquireAsync();
                return InMemory(MemoryServer.Responding("{}"), options);

            case "at the gate":
                options.MaxRetries = 0;
                WaitingCalls gated = InMemory(MemoryServer.Responding(() => MemoryServer.Refusal("X-Retry-After: 60")), options);
                await gated.Connection.SendAsync<Chapter>(Connections.Read, default);
                return gated;

            case "for the key":
                options.ApiKey = null;
                options.ApiKeyProvider = async token =>
                {
                    await Task.Delay(Timeout.Infinite, token);
                    return "";
                };
                return InMemory(MemoryServer.Responding("{}"), options);

            case "connecting":
                var handler = options.CreateSocketsHandler();
                handler.UseProxy = false;
                handler.ConnectCallback = static async (_, token) =>
                {
                    await Task.Delay(Timeout.Infinite, token);
                    return Stream.Null;
                };
                return InMemory(handler, options);

            case "in backoff":
                return InMemory(MemoryServer.Responding("", 503), options);

            case "in the wait after a 429":
                return InMemory(MemoryServer.Responding(() => MemoryServer.Refusal("X-Retry-After: 1")), options);

            case "for headers, after a 429":
                options.TimeProvider = new SkippingClock();
                return OverASocket(options, requestsEach: 2, async exchange =>
                {
                    if (exchange.Number == 1)
                    {
                        await exchange.RespondAsync("{}", 429, "X-Retry-After: 1\r\n");
                        return;
                    }

                    await exchange.StallAsync();
                });

            default:
                return OverASocket(options, requestsEach: 1, async exchange =>
                {
                    if (point == "in the body")
                    {
                        await exchange.StartAsync(length: 100);
                        await exchange.WriteAsync("{");
                    }

                    await exchange.StallAsync();
                });
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

    private static WaitingCalls InMemory(HttpMessageHandler server, TestOptions options)
        => new(Connections.To(server, options), static _ => Task.Delay(20));

    private static WaitingCalls OverASocket(TestOptions options, int requestsEach, Func<RawExchange, Task> response)
    {
        var server = new RawServer(response);
        return new WaitingCalls(Connections.To(server, options), calls => server.ArrivedAsync(calls * requestsEach), server);
    }
}
