using System.IO.Compression;
using System.Text;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Responses whose compression is cut off, broken, unknown or a trap.</summary>
[HoldsInvariants]
public sealed class CompressionFaultTests
{
    private static readonly string s_json = $$"""{ "id": "{{new string('x', 10_000)}}", "title": "{{Guid.NewGuid()}}{{Guid.NewGuid()}}" }""";

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task F09_A_compressed_response_that_is_cut_off_is_asked_for_again(string encoding)
    {
        byte[] whole = Compress(s_json, encoding);
        await using var server = new RawServer(exchange => exchange.Number == 1
            ? RespondAsync(exchange, whole[..(whole.Length / 2)], encoding)
            : RespondAsync(exchange, whole, encoding));
        using ApiConnection connection = Connections.To(server, TestOptions.Retrying());

        ApiResponse<Chapter> response = await connection.SendAsync<Chapter>(Connections.Read, default);

        response.Envelope!.Id.Should().HaveLength(10_000);
        server.Requests.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("gzip", true)]
    [InlineData("br", true)]
    [InlineData("deflate", true)]
    [InlineData("gzip", false)]
    [InlineData("br", false)]
    public async Task F10_A_response_that_is_not_compressed_as_it_says_is_asked_for_once_more(string encoding, bool isCorrupt)
    {
        byte[] body = isCorrupt ? Corrupt(Compress(s_json, encoding)) : Encoding.UTF8.GetBytes("canary-text canary-text");
        await using var server = new RawServer(exchange => RespondAsync(exchange, body, encoding));
        using ApiConnection connection = Connections.To(server, TestOptions.Retrying());

        var read = await Thrown.By<ApiContractException>(connection.SendAsync<Chapter>(Connections.Read, default));
        var write = await Thrown.By<ApiContractException>(connection.SendAsync<Chapter>(Connections.Write, default));

        read.ToString().Should().NotContain("canary-text");
        read.MayHaveBeenExecuted.Should().BeFalse();
        write.MayHaveBeenExecuted.Should().BeTrue();
        server.Requests.Count(request => request.Method == "GET").Should().Be(2);
        server.Requests.Count(request => request.Method == "POST").Should().Be(1);
    }

    [Fact]
    public async Task F11_An_encoding_that_was_not_asked_for_is_refused_by_name_of_the_fault()
    {
        await using var server = new RawServer(exchange => RespondAsync(exchange, [0x28, 0xB5, 0x2F, 0xFD, 0], "zstd"));
        using ApiConnection connection = Connections.To(server, TestOptions.Retrying());

        var fault = await Thrown.By<ApiContractException>(connection.SendAsync<Chapter>(Connections.Read, default));

        fault.Message.Should().Contain("encoding that is not supported");
        server.Requests.Should().ContainSingle();
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("identity")]
    public async Task F17_A_response_is_read_up_to_a_limit_that_counts_decompressed_bytes(string encoding)
    {
        byte[] bomb = Compress(new string(' ', 20_000_000), encoding);
        await using var server = new RawServer(exchange => RespondAsync(exchange, bomb, encoding));
        using ApiConnection connection = Connections.To(server, new TestOptions { MaxResponseBytes = 1_000_000 });

        var fault = await Thrown.By<ApiTransportException>(connection.SendAsync<Chapter>(Connections.Read, default));

        fault.Kind.Should().Be(ApiTransportErrorKind.LimitExceeded);
    }

    [Fact]
    public async Task F17_A_response_of_exactly_the_limit_is_taken()
    {
        string json = $$"""{ "id": "{{new string('x', 100_000)}}" }""";
        await using var server = new RawServer(exchange => exchange.RespondAsync(json));
        using ApiConnection exact = Connections.To(server, new TestOptions { MaxResponseBytes = json.Length });
        using ApiConnection short1 = Connections.To(server, new TestOptions { MaxResponseBytes = json.Length - 1 });

        ApiResponse<Chapter> response = await exact.SendAsync<Chapter>(Connections.Read, default);
        var fault = await Thrown.By<ApiTransportException>(short1.SendAsync<Chapter>(Connections.Read, default));

        response.Envelope!.Id.Should().HaveLength(100_000);
        fault.Kind.Should().Be(ApiTransportErrorKind.LimitExceeded);
    }

    private static async Task RespondAsync(RawExchange exchange, byte[] body, string encoding)
    {
        await exchange.StartAsync(body.Length, $"Content-Encoding: {encoding}\r\n");
        await exchange.WriteAsync(body);
    }

    private static byte[] Compress(string text, string encoding)
    {
        using var bytes = new MemoryStream();

        using (Stream compressing = encoding switch
        {
            "gzip" => new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true),
            "br" => new BrotliStream(bytes, CompressionLevel.Optimal, leaveOpen: true),
            "deflate" => new ZLibStream(bytes, CompressionLevel.Optimal, leaveOpen: true),
            _ => new BufferedStream(bytes),
        })
        {
            compressing.Write(Encoding.UTF8.GetBytes(text));
            compressing.Flush();
            return compressing is BufferedStream ? bytes.ToArray() : Finished(compressing, bytes);
        }
    }

    private static byte[] Finished(Stream compressing, MemoryStream bytes)
    {
        compressing.Dispose();
        return bytes.ToArray();
    }

    private static byte[] Corrupt(byte[] compressed)
    {
        byte[] broken = [.. compressed];
        broken.AsSpan(broken.Length / 4, broken.Length / 2).Fill(0xFF);
        return broken;
    }
}
