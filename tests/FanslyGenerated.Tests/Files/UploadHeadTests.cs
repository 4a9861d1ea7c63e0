using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Faults;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FanslyGenerated.Tests.WriteSafety;
using FluentAssertions;

namespace FanslyGenerated.Tests.Files;

/// <summary>What stands before a large file on the wire: one head, which asks nothing.</summary>
[HoldsInvariants]
public sealed class UploadHeadTests
{
    [Theory]
    [InlineData(false, "Close")]
    [InlineData(true, "Close")]
    [InlineData(false, "Reset")]
    [InlineData(true, "Reset")]
    public async Task F112_A_server_that_closes_after_the_head_of_an_upload_gets_that_head_once(bool isPooled, string end)
    {
        var cut = new Cut("after the head", CutPoint.Head, "", Enum.Parse<CutEnd>(end));
        using var certificate = new Certificate();
        await using var server = new CutServer(cut, certificate.Value);
        using ApiConnection connection = ApiConnection.Open(
            Connections.Profile, new TestOptions { BaseAddress = server.Address, MaxRetries = 3 }, client: null);

        if (isPooled)
        {
            await connection.SendAsync<Chapter>(Connections.Read, default);
        }

        var fault = await Thrown.By<ApiTransportException>(connection.SendAsync(Large()));

        server.Copies.Should().Be(1);
        fault.Kind.Should().Be(ApiTransportErrorKind.Interrupted);
        fault.MayHaveBeenExecuted.Should().BeTrue();
    }

    [Fact]
    public async Task F113_A_large_file_arrives_without_a_question_that_servers_may_refuse()
    {
        await using var server = new RawServer(static exchange => exchange.Request.Header("Expect") is null
            ? exchange.RespondAsync("""{ "id": "1" }""")
            : exchange.RespondAsync("{}", 417));
        using ApiConnection connection = Connections.To(server);

        ApiResponse<Chapter> response = await connection.SendAsync(Large());

        response.Envelope!.Id.Should().Be("1");
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task A_refusal_of_a_large_file_is_read_once_the_file_is_there()
    {
        await using var server = new RawServer(static exchange => exchange.RespondAsync("{}", 401));
        using ApiConnection connection = Connections.To(server);

        ApiResponse<Chapter> response = await connection.SendAsync(Large());

        response.StatusCode.Should().Be(401);
    }

    private static FileUpload Large() => FileUpload.FromBytes(new byte[1_500_000], Uploads.FileName);
}
