using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FanslyGenerated.Tests.Repeats;
using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Writes whose time is up before there is a connection to send them on.</summary>
[HoldsInvariants]
public sealed class UnconnectedFaultTests
{
    private static readonly TimeSpan s_short = TimeSpan.FromMilliseconds(150);

    /// <summary>The server takes the connection and never answers the TLS handshake.</summary>
    [Theory]
    [InlineData("JSON")]
    [InlineData("form")]
    [InlineData("nothing")]
    public async Task F116_A_write_that_found_no_connection_in_time_was_not_sent(string kind)
    {
        await using CutServer server = CutServer.Unconnecting();
        using ApiConnection connection = ApiConnection.Open(
            Connections.Profile, new TestOptions { BaseAddress = server.Address, AttemptTimeout = s_short }, client: null);

        var fault = await Thrown.By<ApiTransportException>(connection.SendAsync(kind));

        fault.Kind.Should().Be(ApiTransportErrorKind.Timeout);
        fault.MayHaveBeenExecuted.Should().BeFalse();
    }

    /// <summary>A handler may send the head and ask for the content afterwards, and then an empty content shows nothing.</summary>
    [Theory]
    [InlineData("JSON", false)]
    [InlineData("form", false)]
    [InlineData("nothing", true)]
    public async Task F116_Through_a_callers_HttpClient_content_that_was_never_asked_for_shows_what_happened(string kind, bool mayHaveBeenExecuted)
    {
        var never = After(static (_, token) => Task.Delay(Timeout.Infinite, token));
        using var client = new HttpClient(never) { Timeout = Timeout.InfiniteTimeSpan };
        using ApiConnection connection = ApiConnection.Open(
            Connections.Profile, new TestOptions { AttemptTimeout = s_short }, client);

        var fault = await Thrown.By<ApiTransportException>(connection.SendAsync(kind));

        fault.MayHaveBeenExecuted.Should().Be(mayHaveBeenExecuted);
    }

    [Theory]
    [InlineData("JSON")]
    [InlineData("form")]
    [InlineData("nothing")]
    public async Task F116_Content_that_was_asked_for_may_have_arrived(string kind)
    {
        var never = After(static async (request, token) =>
        {
            await request.Content!.CopyToAsync(Stream.Null, token);
            await Task.Delay(Timeout.Infinite, token);
        });
        using var client = new HttpClient(never) { Timeout = Timeout.InfiniteTimeSpan };
        using ApiConnection connection = ApiConnection.Open(
            Connections.Profile, new TestOptions { AttemptTimeout = s_short }, client);

        var fault = await Thrown.By<ApiTransportException>(connection.SendAsync(kind));

        fault.MayHaveBeenExecuted.Should().BeTrue();
    }

    [Fact]
    public async Task F116_A_write_that_found_no_connection_in_time_is_tried_again_like_any_that_was_not_sent()
    {
        int attempts = 0;
        var late = After((_, token) => ++attempts == 1 ? Task.Delay(Timeout.Infinite, token) : Task.CompletedTask);
        using var client = new HttpClient(late) { Timeout = Timeout.InfiniteTimeSpan };
        using ApiConnection connection = ApiConnection.Open(
            Connections.Profile, new TestOptions { AttemptTimeout = s_short, MaxRetries = 1 }, client);

        ApiResponse<Chapter> response = await connection.SendAsync("JSON");

        response.StatusCode.Should().Be(200);
        attempts.Should().Be(2);
    }

    private static MemoryServer After(Func<HttpRequestMessage, CancellationToken, Task> wait)
        => new(async (request, token) =>
        {
            await wait(request, token);
            return MemoryServer.Response("{}");
        }) { LeavesBodies = true };
}
