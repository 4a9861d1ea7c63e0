using FluentAssertions;

namespace FanslyGenerated.Tests.Secrecy;

/// <summary>Breaks the two promises about requests on purpose, to see that a test that breaks them would fail.</summary>
public sealed class InvariantTests
{
    private static readonly Uri s_server = new("https://api.example");

    [Theory]
    [InlineData("GET", "OK", false)]
    [InlineData("POST", "OK", true)]
    [InlineData("DELETE", "BadGateway", true)]
    [InlineData("POST", "TooManyRequests", false)]
    public async Task P2_A_request_that_goes_out_twice_is_noticed(string method, string status, bool isNoticed)
    {
        var invariants = Invariants.Begin();
        MemoryServer server = MemoryServer.Responding("", Enum.Parse<System.Net.HttpStatusCode>(status));
        using var handler = new HttpMessageInvoker(new InvariantHandler(server, s_server));

        await handler.SendAsync(new HttpRequestMessage(new HttpMethod(method), s_server), default);
        await handler.SendAsync(new HttpRequestMessage(new HttpMethod(method), s_server), default);

        invariants.Broken.Should().HaveCount(isNoticed ? 1 : 0);
    }

    [Fact]
    public async Task P1_A_key_that_goes_elsewhere_is_noticed()
    {
        var invariants = Invariants.Begin();
        using var handler = new HttpMessageInvoker(new InvariantHandler(MemoryServer.Responding(""), s_server));

        await handler.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://elsewhere.example"), default);

        invariants.Broken.Should().ContainSingle();
    }

    [Fact]
    public async Task P1_P2_What_a_server_on_a_bare_socket_received_is_checked_too()
    {
        var invariants = Invariants.Begin();

        await using (var server = new RawServer(exchange => exchange.RespondAsync("{}")))
        {
            using var client = new HttpClient();
            client.DefaultRequestHeaders.Add("x-api-key", Canary.Key);

            await client.PostAsync(server.Address, new ByteArrayContent([1]));
            await client.PostAsync(server.Address, new ByteArrayContent([1]));
        }

        invariants.Broken.Should().HaveCount(3);
    }
}
