using System.Collections.Concurrent;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Many faults at once, from a server that picks them at random.</summary>
[HoldsInvariants]
public sealed class StormTests
{
    private const int LastFault = 4;
    private const int NoFault = 5;
    private const int MostFaults = 8;
    private const int Calls = 1200;

    [Fact]
    public async Task F85_Under_a_thousand_resets_truncations_and_drips_reads_recover_and_no_write_goes_out_twice()
    {
        var random = new Random(6);
        int[] faults = [.. Enumerable.Range(0, Calls * 8).Select(_ => random.Next(8))];
        int played = 0;
        ConcurrentDictionary<string, int> asked = new();
        await using var server = new RawServer(exchange =>
        {
            // By chance alone, one call in two thousand would meet more faults in a row than there are retries.
            bool hadEnough = asked.AddOrUpdate(exchange.Request.Path, 1, static (_, times) => times + 1) > MostFaults;
            int fault = hadEnough ? NoFault : faults[exchange.Number % faults.Length];
            _ = fault <= LastFault ? Interlocked.Increment(ref played) : 0;
            return RespondAsync(exchange, fault);
        });
        var time = new HastyTime();
        var options = new TestOptions { MaxRetries = 10, TimeProvider = time };
        using var slots = new SemaphoreSlim(32);
        int read = 0, written = 0, ambiguous = 0;

        using (ApiConnection connection = Connections.To(server, options))
        {
            await Task.WhenAll(Enumerable.Range(0, Calls).Select(CallAsync));

            async Task CallAsync(int number)
            {
                await slots.WaitAsync();
                bool isRead = number % 2 == 0;
                ApiRequest request = isRead ? Connections.Read : Connections.Write;
                request.AppendQuery("number", (long?)number);

                try
                {
                    ApiResponse<Chapter> response = await connection.SendAsync<Chapter>(request, default);
                    response.Envelope!.Id.Should().Be($"{number}");
                    _ = isRead ? Interlocked.Increment(ref read) : Interlocked.Increment(ref written);
                }
                catch (ApiException fault) when (!isRead)
                {
                    fault.MayHaveBeenExecuted.Should().BeTrue();
                    Interlocked.Increment(ref ambiguous);
                }
                finally
                {
                    slots.Release();
                }
            }
        }

        for (int wait = 0; server.OpenConnections > 0 && wait < 500; wait++)
        {
            await Task.Delay(20);
        }

        played.Should().BeGreaterThanOrEqualTo(1000);
        time.Running.Should().Be(0, "nothing waits any more, for a turn, a response or the next attempt");
        read.Should().Be(Calls / 2, "every read recovers within its retries");
        (written + ambiguous).Should().Be(Calls / 2);
        ambiguous.Should().BeGreaterThan(50);
        server.OpenConnections.Should().Be(0);
        server.Requests.Where(request => request.Method == "POST").Should().HaveCount(Calls / 2)
            .And.OnlyHaveUniqueItems(request => request.Path);
    }

    private static async Task RespondAsync(RawExchange exchange, int fault)
    {
        string number = exchange.Request.Path.Split('=')[1];
        string json = $$"""{ "id": "{{number}}" }""";

        switch (fault)
        {
            case 0:
                exchange.Reset();
                break;
            case 1:
                exchange.Close();
                break;
            case 2:
                await exchange.StartAsync(json.Length + 10);
                await exchange.WriteAsync(json);
                exchange.Close();
                break;
            case 3:
                await exchange.StartAsync(headers: "Connection: close\r\n");
                await exchange.WriteAsync(json[..^3]);
                exchange.Close();
                break;
            case 4:
                await exchange.StartAsync(json.Length);
                foreach (char character in json)
                {
                    await exchange.WriteAsync(character.ToString());
                }

                break;
            default:
                await exchange.RespondAsync(json);
                break;
        }
    }

    /// <summary>The real clock, on which no call waits longer than a moment before trying again.</summary>
    private sealed class HastyTime : TimeProvider
    {
        private int _running;

        /// <summary>How many timers were not disposed.</summary>
        public int Running => _running;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Interlocked.Increment(ref _running);
            TimeSpan due = state is CancellationTokenSource ? dueTime : TimeSpan.FromMilliseconds(1);
            return new Timer(base.CreateTimer(callback, state, due, period), () => Interlocked.Decrement(ref _running));
        }

        private sealed class Timer(ITimer timer, Action ended) : ITimer
        {
            private Action? _ended = ended;

            public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(dueTime, period);

            public void Dispose()
            {
                timer.Dispose();
                Interlocked.Exchange(ref _ended, null)?.Invoke();
            }

            public ValueTask DisposeAsync()
            {
                Dispose();
                return ValueTask.CompletedTask;
            }
        }
    }
}
