using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Faults;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;

namespace FanslyGenerated.Tests.Repeats;

/// <summary>Handlers of an application that send a request again, around the client that it has registered.</summary>
[HoldsInvariants]
public sealed class RepeatedWriteTests
{
    private const string Setting = "AddStandardResilienceHandler";
    private static readonly TimeSpan s_short = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan s_long = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string, string> Failures
    {
        get
        {
            var failures = new TheoryData<string, string, string>();

            foreach (string handler in (string[])["by default", "on the client", "Polly by hand", "Polly on copies"])
            {
                foreach (string kind in Writes.Kinds)
                {
                    foreach (string failure in (string[])["500", "503", "408", "reset", "close", "silence"])
                    {
                        if (handler.StartsWith("Polly", StringComparison.Ordinal) && failure is "408" or "silence")
                        {
                            continue;
                        }

                        failures.Add(handler, kind, failure);
                    }
                }
            }

            return failures;
        }
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task F110_A_write_goes_out_once_and_fails_as_it_would_without_the_handler(string handler, string kind, string failure)
    {
        await using var server = new RawServer(exchange => exchange.Number == 1
            ? FailAsync(exchange, failure)
            : exchange.RespondAsync("""{ "id": "again" }"""));
        await using Application application = With(handler, failure == "silence" ? s_short : s_long);
        using ApiConnection connection = application.To(server);

        ApiException fault = await Thrown.By<ApiException>(RequireAsync(connection.SendAsync(kind)));

        server.Requests.Should().ContainSingle();
        fault.MayHaveBeenExecuted.Should().Be(failure != "408");
        fault.Message.Should().Contain(Setting);
        string outcome = fault is ApiTransportException transport ? $"{transport.Kind}" : $"{((ApiStatusException)fault).StatusCode}";
        outcome.Should().Be(failure switch { "reset" or "close" => "Interrupted", "silence" => "Timeout", _ => failure });
    }

    [Fact]
    public async Task F110_The_words_of_the_first_response_are_kept_from_a_handler_that_throws_it_away()
    {
        await using var server = new RawServer(exchange => exchange.RespondAsync("""{ "message": "The words" }""", 500));
        await using Application application = Application.WithResilienceByDefault();
        using ApiConnection connection = application.To(server);

        ApiResponse<Chapter> response = await connection.SendAsync("JSON");

        response.StatusCode.Should().Be(500);
        response.GetResponseBody().Should().Contain("The words");
        server.Requests.Should().ContainSingle();
    }

    [Theory]
    [InlineData("JSON")]
    [InlineData("form")]
    [InlineData("nothing")]
    public async Task F110_After_429_the_client_waits_itself_and_sends_again_once(string kind)
    {
        await using var server = new RawServer(exchange => exchange.Number == 1
            ? exchange.RespondAsync("{}", 429, "X-Retry-After: 1\r\n")
            : exchange.RespondAsync("""{ "id": "1" }"""));
        await using Application application = Application.WithResilienceByDefault();
        using ApiConnection connection = application.To(server, TestOptions.Retrying());

        ApiResponse<Chapter> response = await connection.SendAsync(kind);

        response.Envelope!.Id.Should().Be("1");
        server.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task F110_A_read_may_be_repeated_by_whoever_likes()
    {
        await using var server = new RawServer(exchange => exchange.RespondAsync("{}", exchange.Number == 1 ? 500 : 200));
        await using Application application = Application.WithResilienceByDefault();
        using ApiConnection connection = application.To(server);

        ApiResponse<Chapter> response = await connection.SendAsync<Chapter>(Connections.Read, default);

        response.StatusCode.Should().Be(200);
        server.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task F110_A_handler_that_repeats_reads_alone_is_not_spoken_of()
    {
        await using var server = new RawServer(static exchange => exchange.RespondAsync("{}", 500));
        await using var application = new Application(client: static http => http.AddStandardResilienceHandler(
            static options => options.Retry.DisableForUnsafeHttpMethods()));
        using ApiConnection connection = application.To(server);

        var fault = await Thrown.By<ApiServerException>(RequireAsync(connection.SendAsync("JSON")));

        fault.Message.Should().NotContain(Setting);
        server.Requests.Should().ContainSingle();
    }

    /// <summary>A handler that tries another way to the server, with a guard of its own.</summary>
    [Fact]
    public async Task F110_Two_ways_to_a_server_are_no_way_to_send_a_write_twice()
    {
        await using var server = new RawServer(static exchange => exchange.RespondAsync("{}", 500)) { IsForTheKey = true };
        var options = new TestOptions { BaseAddress = server.Address };
        using var client = new HttpClient(new Repeater(new Alternating(options.CreateHandler(), options.CreateHandler()))
        {
            Copy = Copies.CopyAsync,
        });
        using ApiConnection connection = ApiConnection.Open(Connections.Profile, options, client);

        ApiResponse<Chapter> response = await connection.SendAsync("JSON");

        response.StatusCode.Should().Be(500);
        server.Requests.Should().ContainSingle();
    }

    [Theory]
    [InlineData("JSON")]
    [InlineData("form")]
    [InlineData("nothing")]
    public async Task F110_What_never_left_may_be_sent_by_whoever_likes(string kind)
    {
        int attempts = 0;
        await using var server = new RawServer(exchange => exchange.RespondAsync("""{ "id": "1" }"""));
        await using var application = new Application(
            services => services.ConfigureHttpClientDefaults(
                http => http.AddStandardResilienceHandler(options => options.Retry.Delay = TimeSpan.FromMilliseconds(1))),
            http => http.UseSocketsHttpHandler((handler, _) => handler.ConnectCallback = async (context, token) =>
            {
                if (attempts++ == 0)
                {
                    throw new HttpRequestException(HttpRequestError.ConnectionError);
                }

                var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
                await socket.ConnectAsync(context.DnsEndPoint, token);
                return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
            }));
        using ApiConnection connection = application.To(server);

        ApiResponse<Chapter> response = await connection.SendAsync(kind);

        response.Envelope!.Id.Should().Be("1");
        server.Requests.Should().ContainSingle();
        attempts.Should().Be(2);
    }

    [Fact]
    public async Task F110_Two_copies_at_once_are_one_and_its_response_counts()
    {
        await using var server = new RawServer(async exchange =>
        {
            await Task.Delay(100);
            await exchange.RespondAsync("""{ "id": "1" }""");
        });
        await using var application = new Application(client: http => http.AddStandardHedgingHandler()
            .Configure(options => options.Hedging.Delay = TimeSpan.FromMilliseconds(20)));
        using ApiConnection connection = application.To(server);

        ApiResponse<Chapter> response = await connection.SendAsync("JSON");

        response.Envelope!.Id.Should().Be("1");
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task F110_A_handler_that_waits_before_its_next_try_until_no_time_is_left_hides_no_response()
    {
        await using var server = new RawServer(exchange => exchange.RespondAsync("{}", 503));
        await using var application = new Application(client: http => http.AddStandardResilienceHandler());
        using ApiConnection connection = application.To(server, new TestOptions { AttemptTimeout = TimeSpan.FromSeconds(1) });

        ApiResponse<Chapter> response = await connection.SendAsync("JSON");

        response.StatusCode.Should().Be(503);
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task F110_A_handler_of_the_applications_own_that_sends_is_guarded_too_and_the_guard_counts_once()
    {
        int sent = 0;
        var stub = new MemoryServer((_, _) => Task.FromResult(MemoryServer.Response("{}", ++sent == 1
            ? System.Net.HttpStatusCode.BadGateway
            : System.Net.HttpStatusCode.OK)));
        await using var application = new Application(
            services => services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new Repeater())),
            http => http.ConfigurePrimaryHttpMessageHandler(
                () => new Passing { InnerHandler = ApiClientOptions.GuardWrites(stub) }));
        using ApiConnection connection = ApiConnection.Open(Connections.Profile, new TestOptions(), application.Client);

        ApiResponse<Chapter> response = await connection.SendAsync("JSON");

        response.StatusCode.Should().Be(502);
        sent.Should().Be(1);
    }

    private static Application With(string handler, TimeSpan attempt)
        => handler switch
        {
            "by default" => Application.WithResilienceByDefault(attempt),
            "on the client" => Application.WithResilienceOnIt(attempt),
            "Polly by hand" => new Application(client: http => http.AddHttpMessageHandler(static () => new Repeater())),
            _ => new Application(client: http => http.AddHttpMessageHandler(static () => new Repeater { Copy = Copies.CopyAsync })),
        };

    private static async Task FailAsync(RawExchange exchange, string failure)
    {
        switch (failure)
        {
            case "reset":
                exchange.Reset();
                break;
            case "close":
                exchange.Close();
                break;
            case "silence":
                await exchange.StallAsync();
                break;
            default:
                await exchange.RespondAsync("{}", int.Parse(failure, System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }

    private static async Task RequireAsync(Task<ApiResponse<Chapter>> call) => (await call).ThrowIfFailed();

    private sealed class Passing : DelegatingHandler;

    private sealed class Alternating(params HttpMessageHandler[] ways) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker[] _ways = [.. ways.Select(static way => new HttpMessageInvoker(way))];
        private int _next;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => _ways[_next++ % _ways.Length].SendAsync(request, cancellationToken);
    }
}
