using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;

namespace FanslyGenerated.Tests.Repeats;

/// <summary>Handlers that look at what is sent and send it once, which stay as they are.</summary>
[HoldsInvariants]
public sealed class RecorderTests
{
    [Theory]
    [MemberData(nameof(Recorder.Ways), MemberType = typeof(Recorder))]
    public async Task F110_A_registered_client_s_handler_may_read_what_is_sent_and_add_a_header(string way)
    {
        await using var server = new RawServer(static exchange => exchange.RespondAsync("""{ "id": "1" }"""));
        await using var application = new Application(client: http => http.AddHttpMessageHandler(() => new Recorder(way)));
        using ApiConnection connection = application.To(server);

        await RequireAllAsync(connection, server, way);
    }

    [Theory]
    [MemberData(nameof(Recorder.Ways), MemberType = typeof(Recorder))]
    public async Task F110_A_callers_HttpClient_may_read_what_is_sent_and_add_a_header(string way)
    {
        await using var server = new RawServer(static exchange => exchange.RespondAsync("""{ "id": "1" }""")) { IsForTheKey = true };
        using var client = new HttpClient(new Recorder(way) { InnerHandler = new SocketsHttpHandler() });
        using ApiConnection connection = ApiConnection.Open(
            Connections.Profile, new TestOptions { BaseAddress = server.Address }, client);

        await RequireAllAsync(connection, server, way);
    }

    [Theory]
    [MemberData(nameof(Recorder.Ways), MemberType = typeof(Recorder))]
    public async Task F110_What_was_read_before_it_is_sent_is_sent_once_all_the_same(string way)
    {
        await using var server = new RawServer(static exchange => exchange.RespondAsync("{}", 500));
        await using var application = new Application(
            static services => services.ConfigureHttpClientDefaults(static http => http.AddHttpMessageHandler(static () => new Repeater())),
            http => http.AddHttpMessageHandler(() => new Recorder(way)));
        using ApiConnection connection = application.To(server);

        ApiResponse<Chapter> response = await connection.SendAsync("JSON");

        response.StatusCode.Should().Be(500);
        server.Requests.Should().ContainSingle();
    }

    /// <summary>A form's files are read while they are sent: a copy that is not kept as the request's buffer takes them away.</summary>
    [Theory]
    [InlineData("copy")]
    [InlineData("hash")]
    public async Task F110_A_form_that_a_handler_has_read_away_is_not_sent_without_its_files(string way)
    {
        await using var server = new RawServer(static exchange => exchange.RespondAsync("{}"));
        await using var application = new Application(client: http => http.AddHttpMessageHandler(() => new Recorder(way)));
        using ApiConnection connection = application.To(server);
        ApiRequest request = Files.Uploads.Of(new FileUpload(new Files.TestStream(1000), "a.bin"));

        var fault = await Faults.Thrown.By<ApiTransportException>(connection.SendAsync<Chapter>(request, default));

        fault.Kind.Should().Be(ApiTransportErrorKind.RepeatRefused);
        server.Requests.Should().BeEmpty();
    }

    private static async Task RequireAllAsync(ApiConnection connection, RawServer server, string way)
    {
        string[] kinds = way is "copy" or "hash" ? ["JSON", "nothing"] : way == "text afterwards" ? ["JSON", "nothing"] : Writes.Kinds;

        foreach (string kind in kinds)
        {
            (await connection.SendAsync(kind)).Envelope!.Id.Should().Be("1");
        }

        server.Requests.Should().HaveCount(kinds.Length).And.OnlyContain(request => request.Header("X-Recorded") == way);
        server.Requests.First().Body.Should().Be($$"""{"text":"{{new string('x', 1000)}}"}""");
    }

    /// <summary>Writes down what is sent, in one of the ways in which people do that, and adds a header.</summary>
    private sealed class Recorder(string way) : DelegatingHandler
    {
        public static TheoryData<string> Ways => ["text", "bytes", "stream", "copy", "hash", "text afterwards", "nothing"];

        public List<string> Bodies { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Recorded", way);

            if (request.Content is null || way.EndsWith("afterwards", StringComparison.Ordinal))
            {
                HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
                Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
                return response;
            }

            Bodies.Add(await ReadAsync(request.Content, cancellationToken));
            return await base.SendAsync(request, cancellationToken);
        }

        private async Task<string> ReadAsync(HttpContent content, CancellationToken cancellationToken)
        {
            switch (way)
            {
                case "text":
                    return await content.ReadAsStringAsync(cancellationToken);
                case "bytes":
                    return $"{(await content.ReadAsByteArrayAsync(cancellationToken)).Length}";
                case "stream":
                    return await new StreamReader(await content.ReadAsStreamAsync(cancellationToken)).ReadToEndAsync(cancellationToken);
                case "copy":
                    using (var memory = new MemoryStream())
                    {
                        await content.CopyToAsync(memory, cancellationToken);
                        return System.Text.Encoding.UTF8.GetString(memory.ToArray());
                    }

                case "hash":
                    using (var hash = System.Security.Cryptography.SHA256.Create())
                    await using (var stream = new System.Security.Cryptography.CryptoStream(
                        Stream.Null, hash, System.Security.Cryptography.CryptoStreamMode.Write))
                    {
                        await content.CopyToAsync(stream, cancellationToken);
                        await stream.FlushFinalBlockAsync(cancellationToken);
                        return Convert.ToHexString(hash.Hash!);
                    }

                default:
                    return "";
            }
        }
    }
}
