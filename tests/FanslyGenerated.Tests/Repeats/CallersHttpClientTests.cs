using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Faults;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Repeats;

/// <summary>An HttpClient that is handed in, of which nothing is known: it may repeat requests and follow redirects.</summary>
[HoldsInvariants]
public sealed class CallersHttpClientTests
{
    public static TheoryData<string, int> Redirects
    {
        get
        {
            var redirects = new TheoryData<string, int>();

            foreach (string kind in Writes.Kinds)
            {
                foreach (int status in (int[])[301, 302, 303, 307, 308])
                {
                    redirects.Add(kind, status);
                }
            }

            return redirects;
        }
    }

    [Theory]
    [InlineData("JSON", "500")]
    [InlineData("JSON", "reset")]
    [InlineData("form", "500")]
    [InlineData("form", "reset")]
    [InlineData("nothing", "500")]
    [InlineData("nothing", "reset")]
    public async Task F110_A_handler_that_repeats_is_refused_by_the_content_and_named(string kind, string failure)
    {
        await using var server = new RawServer(async exchange =>
        {
            if (failure == "reset")
            {
                exchange.Reset();
                return;
            }

            await exchange.RespondAsync("{}", exchange.Number == 1 ? 500 : 200);
        });
        using var client = new HttpClient(new Repeater(new SocketsHttpHandler()));
        using ApiConnection connection = To(server, client);

        var fault = await Thrown.By<ApiTransportException>(connection.SendAsync(kind));

        server.Requests.Should().ContainSingle();
        fault.Kind.Should().Be(ApiTransportErrorKind.RepeatRefused);
        fault.MayHaveBeenExecuted.Should().BeTrue();
        fault.Message.Should().Contain("AddStandardResilienceHandler").And.Contain("redirects");
    }

    [Theory]
    [InlineData("JSON")]
    [InlineData("form")]
    [InlineData("nothing")]
    public async Task F110_The_handler_that_the_options_make_guards_what_stands_around_it(string kind)
    {
        await using var server = new RawServer(static exchange => exchange.RespondAsync("{}", exchange.Number == 1 ? 500 : 200));
        var repeater = new Repeater(new TestOptions { BaseAddress = server.Address }.CreateHandler()) { Copy = Copies.CopyAsync };
        using var client = new HttpClient(repeater);
        using ApiConnection connection = To(server, client);

        ApiResponse<Chapter> response = await connection.SendAsync(kind);

        response.StatusCode.Should().Be(500);
        server.Requests.Should().ContainSingle();
    }

    /// <summary>The first copy broke, and the second found no server any more: that says nothing about the first.</summary>
    [Theory]
    [InlineData("JSON")]
    [InlineData("nothing")]
    public async Task F110_A_copy_that_cannot_be_sent_does_not_make_the_first_one_unsent(string kind)
    {
        int connections = 0;
        await using var server = new RawServer(static exchange =>
        {
            exchange.Reset();
            return Task.CompletedTask;
        });
        var sockets = new SocketsHttpHandler
        {
            ConnectCallback = async (context, token) =>
            {
                if (++connections > 1)
                {
                    throw new HttpRequestException(HttpRequestError.ConnectionError);
                }

                var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
                await socket.ConnectAsync(context.DnsEndPoint, token);
                return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
            },
        };
        using var client = new HttpClient(new Repeater(sockets));
        using ApiConnection connection = To(server, client, TestOptions.Retrying());

        var fault = await Thrown.By<ApiTransportException>(connection.SendAsync(kind));

        fault.MayHaveBeenExecuted.Should().BeTrue();
        server.Requests.Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Redirects))]
    public async Task F111_A_write_that_was_redirected_on_the_same_server_is_no_success(string kind, int status)
    {
        await using var server = new RawServer(exchange => exchange.Number == 1
            ? exchange.RespondAsync("", status, "Location: /base/other\r\n")
            : exchange.RespondAsync("""{ "id": "1" }"""));
        using var client = new HttpClient();
        using ApiConnection connection = To(server, client);

        var fault = await Thrown.By<ApiTransportException>(connection.SendAsync(kind));

        fault.Kind.Should().Be(IsRepeated(kind, status) ? ApiTransportErrorKind.RepeatRefused : ApiTransportErrorKind.Redirected);
        fault.MayHaveBeenExecuted.Should().BeTrue();
        fault.Message.Should().Contain("redirect");
        server.Requests.Where(static request => request.Method != "GET").Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Redirects))]
    public async Task F111_A_write_that_was_redirected_elsewhere_takes_no_body_along(string kind, int status)
    {
        await using var elsewhere = new RawServer(static exchange => exchange.RespondAsync("""{ "id": "1" }"""))
        {
            // A GET takes the key along, which a handler that follows redirects gives away: that is why the client's own does not.
            IsForTheKey = !IsRepeated(kind, status),
        };
        await using var server = new RawServer(
            exchange => exchange.RespondAsync("", status, $"Location: {elsewhere.Address}\r\n"));
        using var client = new HttpClient();
        using ApiConnection connection = To(server, client);

        var fault = await Thrown.By<ApiTransportException>(connection.SendAsync(kind));

        fault.Kind.Should().Be(IsRepeated(kind, status) ? ApiTransportErrorKind.RepeatRefused : ApiTransportErrorKind.OtherOrigin);
        fault.MayHaveBeenExecuted.Should().BeTrue();
        elsewhere.Requests.Where(static request => request.Body.Length > 0 || request.Method != "GET").Should().BeEmpty();
    }

    [Fact]
    public async Task F111_A_read_that_was_redirected_on_the_same_server_is_no_success_either()
    {
        await using var server = new RawServer(exchange => exchange.Number == 1
            ? exchange.RespondAsync("", 302, "Location: /base/other\r\n")
            : exchange.RespondAsync("""{ "id": "1" }"""));
        using var client = new HttpClient();
        using ApiConnection connection = To(server, client);

        var fault = await Thrown.By<ApiTransportException>(connection.SendAsync<Chapter>(Connections.Read, default));

        fault.Kind.Should().Be(ApiTransportErrorKind.Redirected);
        fault.MayHaveBeenExecuted.Should().BeFalse();
    }

    [Fact]
    public async Task F111_A_file_that_was_on_its_way_is_closed_where_a_redirect_takes_it_off_the_request()
    {
        await using var server = new RawServer(exchange => exchange.Number == 1
            ? exchange.RespondAsync("", 302, "Location: /base/other\r\n")
            : exchange.RespondAsync("{}"));
        using var client = new HttpClient();
        using ApiConnection connection = To(server, client);
        List<Files.TestStream> opened = [];

        await Thrown.By<ApiTransportException>(connection.SendAsync<Chapter>(
            Files.Uploads.Of(Files.Uploads.Opened(() =>
            {
                opened.Add(new Files.TestStream(10));
                return opened[^1];
            })),
            default));

        opened.Should().ContainSingle().Which.IsDisposed.Should().BeTrue();
    }

    /// <summary>A redirect keeps the method of a DELETE but for 303, and that of a POST for 307 and 308.</summary>
    private static bool IsRepeated(string kind, int status) => status >= 307 || (kind == "nothing" && status != 303);

    private static ApiConnection To(RawServer server, HttpClient client, TestOptions? options = null)
    {
        options ??= new TestOptions();
        options.BaseAddress = server.Address;
        server.IsForTheKey = true;
        return ApiConnection.Open(Connections.Profile, options, client);
    }
}
