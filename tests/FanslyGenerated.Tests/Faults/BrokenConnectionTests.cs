using FanslyGenerated.Calls;
using FanslyGenerated.Json.NewtonsoftJson;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Connections that break before or within a response.</summary>
[HoldsInvariants]
public sealed class BrokenConnectionTests
{
    /// <summary>Ways to break off a response, each once and then no more.</summary>
    public static TheoryData<string> Breaks
        => ["F04 reset", "F04 close", "F06 reset in body", "F06 close in body", "F07 close in chunk", "F08 close without length"];

    [Theory]
    [MemberData(nameof(Breaks))]
    public async Task F04_F06_F07_F08_A_read_whose_response_breaks_off_is_asked_again(string fault)
    {
        await using var server = new RawServer(exchange => exchange.Number == 1
            ? BreakAsync(exchange, fault)
            : exchange.RespondAsync("""{ "id": "1" }"""));
        using ApiConnection connection = Connections.To(server, TestOptions.Retrying());

        ApiResponse<Chapter> response = await connection.SendAsync<Chapter>(Connections.Read, default);

        response.Envelope!.Id.Should().Be("1");
        server.Requests.Should().HaveCount(2);
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public async Task F04_F06_F07_F08_A_write_whose_response_breaks_off_may_have_been_executed_and_is_sent_once(string fault)
    {
        await using var server = new RawServer(exchange => BreakAsync(exchange, fault));
        using ApiConnection connection = Connections.To(server, TestOptions.Retrying());

        ApiException failure = await Thrown.By<ApiException>(connection.SendAsync<Chapter>(Connections.Write, default));

        failure.MayHaveBeenExecuted.Should().BeTrue();
        server.Requests.Should().ContainSingle();

        if (failure is ApiTransportException transport)
        {
            transport.Kind.Should().Be(ApiTransportErrorKind.Interrupted);
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task F05_A_write_without_a_body_on_a_used_connection_that_breaks_is_sent_once(string method)
    {
        await using var server = new RawServer(async exchange =>
        {
            if (exchange.Request.Method == "GET")
            {
                await exchange.RespondAsync("{}");
                return;
            }

            exchange.Close();
        });
        using ApiConnection connection = Connections.To(server, TestOptions.Retrying());
        await connection.SendAsync<Chapter>(Connections.Read, default);

        var fault = await Thrown.By<ApiTransportException>(
            connection.SendAsync<Chapter>(Connections.Request("Chapters_Any", new HttpMethod(method)), default));

        fault.MayHaveBeenExecuted.Should().BeTrue();
        server.Requests.Count(request => request.Method == method).Should().Be(1);
    }

    [Fact]
    public async Task F05_A_delete_with_a_body_arrives_with_it_and_is_sent_once()
    {
        await using var server = new RawServer(exchange =>
        {
            exchange.Close();
            return Task.CompletedTask;
        });
        using ApiConnection connection = Connections.To(server, TestOptions.Retrying());
        ApiRequest request = Connections.Request("Chapters_Remove", HttpMethod.Delete);
        request.Json = JsonBody.Write(new { id = "1" });

        var fault = await Thrown.By<ApiTransportException>(connection.SendAsync<Chapter>(request, default));

        fault.MayHaveBeenExecuted.Should().BeTrue();
        RawRequest sent = server.Requests.Should().ContainSingle().Which;
        sent.Body.Should().Be("""{"id":"1"}""");
        sent.Header("Content-Type").Should().Be("application/json");
    }

    [Fact]
    public async Task F05_A_read_on_a_used_connection_that_breaks_succeeds()
    {
        await using var server = new RawServer(async exchange =>
        {
            if (exchange.OnConnection == 1)
            {
                await exchange.RespondAsync("{}");
                return;
            }

            exchange.Close();
        });
        using ApiConnection connection = Connections.To(server);
        await connection.SendAsync<Chapter>(Connections.Read, default);

        ApiResponse<Chapter> response = await connection.SendAsync<Chapter>(Connections.Read, default);

        response.StatusCode.Should().Be(200);
    }

    [Fact]
    public async Task F12_A_read_that_gets_no_HTTP_is_asked_again_and_what_came_is_not_shown()
    {
        await using var server = new RawServer(async exchange =>
        {
            await exchange.WriteAsync("canary-text \u0001\u0002\r\n\r\n");
            exchange.Close();
        });
        using ApiConnection connection = Connections.To(server, TestOptions.Retrying());

        var fault = await Thrown.By<ApiTransportException>(connection.SendAsync<Chapter>(Connections.Read, default));

        fault.Kind.Should().Be(ApiTransportErrorKind.InvalidResponse);
        fault.ToString().Should().NotContain("canary-text");
        server.Requests.Should().HaveCount(4);
    }

    private static async Task BreakAsync(RawExchange exchange, string fault)
    {
        switch (fault)
        {
            case "F04 reset":
                exchange.Reset();
                break;
            case "F04 close":
                exchange.Close();
                break;
            case "F06 reset in body":
                await exchange.StartAsync(length: 100);
                await exchange.WriteAsync("""{ "id": """);
                exchange.Reset();
                break;
            case "F06 close in body":
                await exchange.StartAsync(length: 100);
                await exchange.WriteAsync("""{ "id": """);
                exchange.Close();
                break;
            case "F07 close in chunk":
                await exchange.StartAsync(headers: "Transfer-Encoding: chunked\r\n");
                await exchange.WriteAsync("40\r\n{ \"id\": ");
                exchange.Close();
                break;
            default:
                await exchange.StartAsync(headers: "Connection: close\r\n");
                await exchange.WriteAsync("""{ "id": "2", """);
                exchange.Close();
                break;
        }
    }
}
