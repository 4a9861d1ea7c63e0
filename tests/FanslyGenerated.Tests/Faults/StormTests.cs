using FanslyGenerated.Http;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FanslyGenerated.Tests.Wire;
using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Many faults at once, from a server that picks them at random.</summary>
public sealed class StormTests
{
    private const int Calls = 1000;

    [Fact]
    public async Task F85_Under_a_thousand_resets_truncations_and_drips_reads_recover_and_no_write_goes_out_twice()
    {
        var random = new Random(6);
        int[] faults = [.. Enumerable.Range(0, Calls * 8).Select(_ => random.Next(8))];
        await using var server = new RawServer(exchange => AnswerAsync(exchange, faults[exchange.Number % faults.Length]));
        var options = new TestOptions { MaxRetries = 10, TimeProvider = new HastyTime() };
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

        read.Should().Be(Calls / 2, "every read recovers within its retries");
        (written + ambiguous).Should().Be(Calls / 2);
        ambiguous.Should().BeGreaterThan(50);
        server.OpenConnections.Should().Be(0);
        server.Requests.Where(request => request.Method == "POST").Should().HaveCount(Calls / 2)
            .And.OnlyHaveUniqueItems(request => request.Path);
    }

    private static async Task AnswerAsync(RawExchange exchange, int fault)
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
                await exchange.AnswerAsync(json);
                break;
        }
    }

    /// <summary>The real clock, on which nobody waits longer than a moment before trying again.</summary>
    private sealed class HastyTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
            => base.CreateTimer(
                callback, state, state is CancellationTokenSource ? dueTime : TimeSpan.FromMilliseconds(1), period);
    }
}
