using System.Net;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Callers, cookies, names and proxies that must not get mixed up.</summary>
[HoldsInvariants]
public sealed class IdentityFaultTests
{
    [Fact]
    public async Task F81_A_thousand_callers_of_one_client_get_each_its_own_response()
    {
        var server = new MemoryServer(async (request, token) =>
        {
            await Task.Delay(1, token);
            return MemoryServer.Response($$"""{ "id": "{{request.RequestUri!.Query}}" }""");
        });
        using ApiConnection connection = Connections.To(server);

        string[] ids = await Task.WhenAll(Enumerable.Range(0, 1000).Select(async number =>
        {
            ApiRequest request = Connections.Read;
            request.AppendQuery("number", (long?)number);
            return (await connection.SendAsync<Chapter>(request, default)).Envelope!.Id;
        }));

        ids.Should().Equal(Enumerable.Range(0, 1000).Select(number => $"?number={number}"));
        server.Requests.Should().OnlyContain(request => request.Text.Contains("x-api-key: " + Connections.Key));
    }

    [Fact]
    public async Task F82_A_cookie_is_not_brought_back()
    {
        await using var server = new RawServer(exchange => exchange.RespondAsync("{}", headers: "Set-Cookie: account=1; Path=/\r\n"));
        using ApiConnection connection = Connections.To(server);

        await connection.SendAsync<Chapter>(Connections.Read, default);
        await connection.SendAsync<Chapter>(Connections.Read, default);

        server.Requests.Should().HaveCount(2).And.OnlyContain(request => request.Header("Cookie") == null);
    }

    [Fact]
    public void F87_Names_are_looked_up_again_and_a_server_that_does_not_connect_is_given_up()
    {
        using var handler = new TestOptions().CreateSocketsHandler();

        handler.PooledConnectionLifetime.Should().BeGreaterThan(TimeSpan.FromMinutes(2)).And.BeLessThan(TimeSpan.FromMinutes(15));
        handler.ConnectTimeout.Should().Be(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task F88_A_proxy_that_refuses_gets_no_key_and_is_not_asked_again()
    {
        await using var proxy = new RawServer(exchange => exchange.RespondAsync("", 407, "Proxy-Authenticate: Basic realm=\"x\"\r\n"));
        var options = new TestOptions { MaxRetries = 3 };
        var handler = options.CreateSocketsHandler();
        handler.Proxy = new WebProxy(proxy.Address);

        var fault = await Thrown.By<ApiTransportException>(
            Connections.To(handler, options).SendAsync<Chapter>(Connections.Write, default));

        fault.Kind.Should().Be(ApiTransportErrorKind.Proxy);
        fault.MayHaveBeenExecuted.Should().BeFalse();
        proxy.Requests.Should().ContainSingle().Which.Head.Should().StartWith("CONNECT api.example:443").And.NotContain(Connections.Key);
    }

    [Theory]
    [InlineData("http")]
    [InlineData("socks5")]
    public async Task F88_A_proxy_that_fails_is_reported_without_its_password(string scheme)
    {
        await using var proxy = new RawServer(exchange => exchange.RespondAsync("", 502));
        var options = new TestOptions();
        var handler = options.CreateSocketsHandler();
        handler.Proxy = new WebProxy($"{scheme}://user:{Canary.Text}@127.0.0.1:{proxy.Address.Port}");

        var fault = await Thrown.By<ApiTransportException>(
            Connections.To(handler, options).SendAsync<Chapter>(Connections.Write, default));

        fault.MayHaveBeenExecuted.Should().BeFalse();
        fault.ToString().Should().NotContain(Canary.Text);
    }

    [Fact]
    public async Task F88_A_407_that_comes_as_a_response_is_the_proxys_too()
    {
        var server = MemoryServer.Responding("", HttpStatusCode.ProxyAuthenticationRequired);

        var fault = await Thrown.By<ApiTransportException>(
            Connections.To(server).SendAsync<Chapter>(Connections.Write, default));

        fault.Kind.Should().Be(ApiTransportErrorKind.Proxy);
        fault.MayHaveBeenExecuted.Should().BeFalse();
    }

    [Theory]
    [InlineData("https://api.example", true)]
    [InlineData("http://localhost:8080", false)]
    public void F88_The_systems_proxy_is_used_but_never_for_plain_http(string server, bool usesProxy)
    {
        using var handler = new TestOptions { BaseAddress = new Uri(server) }.CreateSocketsHandler();

        handler.UseProxy.Should().Be(usesProxy);
        handler.Proxy.Should().BeNull("then it is the system's");
    }
}
