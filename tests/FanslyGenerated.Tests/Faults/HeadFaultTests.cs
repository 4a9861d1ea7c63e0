using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Responses whose head is too large, contradicts itself or never ends.</summary>
[HoldsInvariants]
public sealed class HeadFaultTests
{
    [Fact]
    public async Task F13_A_head_of_more_than_64_KB_is_refused_and_not_asked_for_again()
    {
        await using var server = new RawServer(async exchange =>
        {
            await exchange.StartAsync(2, string.Concat(Enumerable.Repeat($"X-Padding: {new string('x', 1000)}\r\n", 70)));
            await exchange.WriteAsync("{}");
        });
        using ApiConnection connection = Connections.To(server, TestOptions.Retrying());

        var fault = await Thrown.By<ApiTransportException>(connection.SendAsync<Chapter>(Connections.Read, default));

        fault.Kind.Should().Be(ApiTransportErrorKind.LimitExceeded);
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task F14_What_follows_a_response_is_never_taken_for_the_next_one()
    {
        await using var server = new RawServer(async exchange =>
        {
            string id = $$"""{ "id": "{{exchange.Number}}" }""";
            await exchange.RespondAsync(id);
            await exchange.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 17\r\n\r\n{ \"id\": \"wrong\" }");
        });
        using ApiConnection connection = Connections.To(server, TestOptions.Retrying());

        ApiResponse<Chapter> first = await connection.SendAsync<Chapter>(Connections.Read, default);
        ApiResponse<Chapter> second = await connection.SendAsync<Chapter>(Connections.Read, default);

        first.Envelope!.Id.Should().Be("1");
        second.Envelope!.Id.Should().NotBe("wrong");
    }

    [Fact]
    public async Task F14_Two_lengths_never_deliver_the_bytes_of_another_response()
    {
        await using var server = new RawServer(async exchange =>
        {
            await exchange.WriteAsync(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nContent-Length: 19\r\n\r\n{}{ \"id\": \"wrong\" }");
        });
        using ApiConnection connection = Connections.To(server);

        for (int call = 0; call < 3; call++)
        {
            try
            {
                ApiResponse<Chapter> response = await connection.SendAsync<Chapter>(Connections.Read, default);
                response.Envelope!.Id.Should().NotBe("wrong");
            }
            catch (ApiException)
            {
                // To refuse such a response is right, too.
            }
        }
    }

    [Fact]
    public async Task F14_Endless_interim_responses_end_with_the_attempt()
    {
        await using var server = new RawServer(async exchange =>
        {
            while (true)
            {
                await exchange.WriteAsync("HTTP/1.1 102 Processing\r\n\r\n");
                await Task.Delay(1, exchange.Stopping);
            }
        });
        using ApiConnection connection = Connections.To(
            server, new TestOptions { AttemptTimeout = TimeSpan.FromMilliseconds(300) });

        var fault = await Thrown.By<ApiTransportException>(connection.SendAsync<Chapter>(Connections.Read, default));

        fault.Kind.Should().Be(ApiTransportErrorKind.Timeout);
    }
}
