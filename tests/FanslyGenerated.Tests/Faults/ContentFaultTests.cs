using System.Net;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Successes that hold no JSON, or say that they hold something else.</summary>
[HoldsInvariants]
public sealed class ContentFaultTests
{
    private readonly SkippingClock _time = new();

    [Fact]
    public async Task F29_A_web_page_with_200_is_reported_by_its_media_type_and_not_shown()
    {
        var fault = await Thrown.By<ApiContractException>(
            SendAsync(Serve("<html>canary-text</html>", "text/html; charset=utf-8"), Connections.Write));

        fault.Message.Should().Contain("is text/html and not JSON");
        fault.ToString().Should().NotContain("canary-text");
        fault.MayHaveBeenExecuted.Should().BeTrue();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/problem+json")]
    [InlineData("APPLICATION/JSON")]
    public async Task F29_A_type_that_is_missing_or_says_nothing_does_not_matter_where_the_body_is_JSON(string? type)
    {
        ApiResponse<Chapter> response = await SendAsync(Serve("""{ "id": "1" }""", type), Connections.Read);

        response.Envelope!.Id.Should().Be("1");
    }

    [Fact]
    public async Task F29_Plain_text_that_is_not_JSON_breaks_the_contract()
        => await Thrown.By<ApiContractException>(SendAsync(Serve("canary-text", "text/plain"), Connections.Read));

    [Fact]
    public async Task F30_An_empty_success_is_asked_for_once_more_if_it_was_a_read()
    {
        MemoryServer server = Serve("", "application/json");

        var read = await Thrown.By<ApiContractException>(SendAsync(server, Connections.Read));
        int reads = server.Requests.Count;
        var write = await Thrown.By<ApiContractException>(SendAsync(server, Connections.Write));

        read.MayHaveBeenExecuted.Should().BeFalse();
        reads.Should().Be(2);
        write.MayHaveBeenExecuted.Should().BeTrue();
        server.Requests.Should().HaveCount(3);
    }

    [Fact]
    public async Task F30_No_content_is_a_success_only_for_what_returns_nothing()
    {
        var server = MemoryServer.Responding("", HttpStatusCode.NoContent);

        ApiResponse<NoContent> nothing = await Connections.To(server).SendAsync<NoContent>(Connections.Write, default);
        var fault = await Thrown.By<ApiContractException>(Fansly.To(server).WriteAsync());

        nothing.StatusCode.Should().Be(204);
        fault.MayHaveBeenExecuted.Should().BeTrue();
    }

    [Theory]
    [InlineData("application/json; charset=bogus")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=\"")]
    [InlineData(";;;")]
    [InlineData("nonsense")]
    public async Task F31_JSON_is_UTF8_whatever_charset_or_nonsense_the_type_says(string type)
    {
        ApiResponse<Chapter> response = await SendAsync(Serve("""{ "id": "ü" }""", type), Connections.Read);

        response.Envelope!.Id.Should().Be("ü");
    }

    private static MemoryServer Serve(string body, string? type)
        => MemoryServer.Responding(() =>
        {
            HttpResponseMessage response = MemoryServer.Response(body);

            if (type is not null)
            {
                response.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            }

            return response;
        });

    private Task<ApiResponse<Chapter>> SendAsync(MemoryServer server, ApiRequest request)
        => Connections.To(server, new TestOptions { MaxRetries = 3, TimeProvider = _time }).SendAsync<Chapter>(request, default);
}
