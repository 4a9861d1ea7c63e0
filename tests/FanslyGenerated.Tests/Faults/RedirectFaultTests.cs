using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Servers that send a request, and the key with it, elsewhere.</summary>
[HoldsInvariants]
public sealed class RedirectFaultTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task F70_A_redirect_is_a_response_and_is_not_followed(int status)
    {
        await using var elsewhere = new RawServer(exchange => exchange.RespondAsync("{}"));
        await using var server = new RawServer(
            exchange => exchange.RespondAsync("", status, $"Location: {elsewhere.Address}\r\n"));
        using ApiConnection connection = Connections.To(server, new TestOptions { MaxRetries = 3 });

        ApiResponse<Chapter> response = await connection.SendAsync<Chapter>(Connections.Read, default);

        response.StatusCode.Should().Be(status);
        elsewhere.Requests.Should().BeEmpty();
        server.Requests.Should().ContainSingle().Which.Header("x-api-key").Should().Be(Connections.Key);
    }

    [Theory]
    [InlineData(302)]
    [InlineData(307)]
    public async Task F71_A_write_that_is_redirected_on_the_same_server_becomes_no_read_and_no_second_write(int status)
    {
        await using var server = new RawServer(
            exchange => exchange.RespondAsync("{}", exchange.Number == 1 ? status : 200, "Location: /base/other\r\n"));
        using ApiConnection connection = Connections.To(server, new TestOptions { MaxRetries = 3 });

        ApiResponse<Chapter> response = await connection.SendAsync<Chapter>(Connections.Write, default);

        response.StatusCode.Should().Be(status);
        server.Requests.Should().ContainSingle().Which.Method.Should().Be("POST");
    }

    [Fact]
    public async Task F70_A_redirect_fails_a_call_by_its_status()
    {
        var server = MemoryServer.Responding("", System.Net.HttpStatusCode.Found);

        var fault = await Thrown.By<ApiStatusException>(Fansly.To(server).WriteAsync());

        fault.StatusCode.Should().Be(302);
        fault.MayHaveBeenExecuted.Should().BeTrue("what a server does that redirects a write is unknown");
    }

    [Fact]
    public async Task F89_A_response_that_a_callers_HttpClient_fetched_from_elsewhere_is_refused()
    {
        // The key is out before it can be noticed: that is why the client's own handler follows no redirect.
        await using var elsewhere = new RawServer(exchange => exchange.RespondAsync("{}")) { IsForTheKey = true };
        await using var server = new RawServer(
            exchange => exchange.RespondAsync("", 302, $"Location: {elsewhere.Address}\r\n")) { IsForTheKey = true };
        using var client = new HttpClient();
        using ApiConnection connection = ApiConnection.Open(
            Connections.Profile, new TestOptions { BaseAddress = server.Address }, client);

        var fault = await Thrown.By<ApiTransportException>(connection.SendAsync<Chapter>(Connections.Read, default));

        fault.Kind.Should().Be(ApiTransportErrorKind.OtherOrigin);
    }

    [Fact]
    public async Task F89_A_callers_HttpClient_is_not_changed_and_not_disposed()
    {
        using var client = new HttpClient(MemoryServer.Responding("{}"));
        ApiConnection connection = ApiConnection.Open(Connections.Profile, new TestOptions(), client);

        await connection.SendAsync<Chapter>(Connections.Read, default);
        connection.Dispose();

        client.DefaultRequestHeaders.Should().BeEmpty();
        client.Timeout.Should().Be(TimeSpan.FromSeconds(100));
        (await client.GetAsync(new Uri("https://api.example"))).IsSuccessStatusCode.Should().BeTrue();
    }
}
