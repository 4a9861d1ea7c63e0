using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Wire;
using FluentAssertions;

namespace FanslyGenerated.Tests.Witness;

/// <summary>Breaks the two promises on purpose, to see that those who watch over all tests would notice.</summary>
[Collection(OverAllTests.Name)]
public sealed class PromiseTests
{
    private static readonly Uri s_server = new("https://api.example");

    [Theory]
    [InlineData("GET", "OK", false)]
    [InlineData("POST", "OK", true)]
    [InlineData("DELETE", "BadGateway", true)]
    [InlineData("POST", "TooManyRequests", false)]
    public Task P2_A_request_that_goes_out_twice_is_noticed(string method, string status, bool isNoticed)
        => ExpectAsync(isNoticed ? 1 : 0, async () =>
        {
            StubServer server = StubServer.Answering("", Enum.Parse<System.Net.HttpStatusCode>(status));
            using var handler = new HttpMessageInvoker(new PromiseHandler(server, s_server));

            await handler.SendAsync(new HttpRequestMessage(new HttpMethod(method), s_server), default);
            await handler.SendAsync(new HttpRequestMessage(new HttpMethod(method), s_server), default);
        });

    [Fact]
    public Task P1_A_key_that_goes_elsewhere_is_noticed()
        => ExpectAsync(1, async () =>
        {
            using var handler = new HttpMessageInvoker(new PromiseHandler(StubServer.Answering(""), s_server));

            await handler.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://elsewhere.example"), default);
        });

    [Fact]
    public Task P1_P2_What_a_bare_server_received_is_looked_at_too()
        => ExpectAsync(3, async () =>
        {
            await using var server = new RawServer(exchange => exchange.AnswerAsync("{}"));
            using var client = new HttpClient();
            client.DefaultRequestHeaders.Add("x-api-key", Canary.Key);

            await client.PostAsync(server.Address, new ByteArrayContent([1]));
            await client.PostAsync(server.Address, new ByteArrayContent([1]));
        });

    /// <summary>What is broken here is no promise of the library's, so it does not stay on the list.</summary>
    private static async Task ExpectAsync(int broken, Func<Task> act)
    {
        int known = Promises.Broken.Count;

        await act();

        Promises.Broken.Count.Should().Be(known + broken);

        while (Promises.Broken.Count > known)
        {
            Promises.Broken.TryDequeue(out _);
        }
    }
}
