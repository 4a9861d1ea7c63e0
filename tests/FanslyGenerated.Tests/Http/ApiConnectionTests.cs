using System.Net;
using FanslyGenerated.Json.NewtonsoftJson;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Http;

[HoldsInvariants]
public sealed class ApiConnectionTests
{
    [Fact]
    public async Task The_key_travels_with_each_request_and_not_with_the_client()
    {
        var server = MemoryServer.Responding("{}");

        await Connections.To(server).SendAsync<Chapter>(Connections.Read, default);

        server.Requests.Should().ContainSingle().Which.Text.Should()
            .Contain("Method: GET, RequestUri: 'https://api.example/base/chapters'").And
            .Contain("x-api-key: canary-key").And
            .Contain("Accept: application/json").And
            .EndWith("BODY: no content");
    }

    [Fact]
    public async Task A_write_without_a_body_has_an_empty_content()
    {
        var server = MemoryServer.Responding("{}");

        await Connections.To(server).SendAsync<Chapter>(Connections.Write, default);

        server.Requests.Should().ContainSingle().Which.Text.Should().EndWith("BODY: ").And.NotContain("Content-Type");
    }

    [Fact]
    public async Task A_body_is_sent_as_JSON()
    {
        var server = MemoryServer.Responding("{}");
        var request = Connections.Write;
        request.Json = JsonBody.Write(new Chapter { Id = "ü", CreatedAt = DateTimeOffset.FromUnixTimeSeconds(1774700000) });

        await Connections.To(server).SendAsync<Chapter>(request, default);

        server.Requests.Should().ContainSingle().Which.Text.Should()
            .Contain("Content-Type: application/json\n").And
            .EndWith("""BODY: {"id":"ü","createdAt":1774700000,"watched":0,"level":0,"tips":null,"readAt":0}""");
    }

    [Fact]
    public async Task A_success_gives_the_envelope_and_the_rate_limit()
    {
        var server = new MemoryServer((_, _) =>
        {
            var response = MemoryServer.Response("""{ "createdAt": 1774754024.426 }""", HttpStatusCode.Created);
            response.Headers.Add("X-Limit", "600");
            response.Headers.Add("X-Remaining", "599");
            response.Headers.Add("X-Plan", "Starter");
            return Task.FromResult(response);
        });

        ApiResponse<Chapter> response = await Connections.To(server).SendAsync<Chapter>(Connections.Read, default);

        response.StatusCode.Should().Be(201);
        response.Envelope!.CreatedAt.Should().Be(DateTimeOffset.Parse("2026-03-29T03:13:44.426Z"));
        response.RateLimit.Should().BeEquivalentTo(new { Limit = 600, Remaining = 599, Plan = "Starter" });
        response.RateLimit.RetryAfter.Should().BeNull();
        response.Headers.GetValues("X-Plan").Should().Equal("Starter");
        response.GetResponseBody().Should().BeNull();
    }

    [Fact]
    public async Task A_response_that_is_no_success_gives_its_text_and_no_envelope()
    {
        var server = MemoryServer.Responding("<html>Bad gateway</html>", HttpStatusCode.BadGateway);

        ApiResponse<Chapter> response = await Connections.To(server).SendAsync<Chapter>(Connections.Read, default);

        response.StatusCode.Should().Be(502);
        response.Envelope.Should().BeNull();
        response.GetResponseBody().Should().Be("<html>Bad gateway</html>");
    }

    [Fact]
    public async Task A_long_error_is_cut()
    {
        var server = MemoryServer.Responding(new string('x', 1_000_000), HttpStatusCode.BadGateway);

        ApiResponse<Chapter> response = await Connections.To(server).SendAsync<Chapter>(Connections.Read, default);

        response.GetResponseBody()!.Length.Should().Be(64 * 1024);
    }

    [Fact]
    public async Task No_content_is_no_envelope()
    {
        var server = MemoryServer.Responding("", HttpStatusCode.NoContent);

        ApiResponse<Chapter> response = await Connections.To(server).SendAsync<Chapter>(Connections.Write, default);

        response.Envelope.Should().BeNull();
    }

    [Fact]
    public async Task F31_A_byte_order_mark_is_skipped_and_a_wrong_charset_does_not_matter()
    {
        var server = new MemoryServer((_, _) =>
        {
            HttpResponseMessage response = MemoryServer.Response("\uFEFF{ \"id\": \"ü\" }");
            response.Content.Headers.TryAddWithoutValidation("Content-Type", "text/plain; charset=bogus");
            return Task.FromResult(response);
        });

        ApiResponse<Chapter> response = await Connections.To(server).SendAsync<Chapter>(Connections.Read, default);

        response.Envelope!.Id.Should().Be("ü");
    }

    [Theory]
    [InlineData("600", "30", 600, 30d)]
    [InlineData("-1", "-5", null, null)]
    [InlineData("1.5", "1.5", null, 1.5)]
    [InlineData("nonsense", "5s", null, null)]
    [InlineData("1e3", "1e3", null, null)]
    [InlineData("NaN", "NaN", null, null)]
    [InlineData("600", "2678401", 600, null)]
    [InlineData("99999999999999999999", "99999999999999999999", null, null)]
    public async Task F22_A_header_that_makes_no_sense_is_as_good_as_absent(
        string limit,
        string wait,
        int? count,
        double? seconds)
    {
        var server = new MemoryServer((_, _) =>
        {
            HttpResponseMessage response = MemoryServer.Response("{}");
            response.Headers.TryAddWithoutValidation("X-Limit", limit);
            response.Headers.TryAddWithoutValidation("X-Retry-After", wait);
            return Task.FromResult(response);
        });

        ApiResponse<Chapter> response = await Connections.To(server).SendAsync<Chapter>(Connections.Read, default);

        response.RateLimit.Limit.Should().Be(count);
        response.RateLimit.RetryAfter.Should().Be(seconds is double known ? TimeSpan.FromSeconds(known) : null);
    }
}
