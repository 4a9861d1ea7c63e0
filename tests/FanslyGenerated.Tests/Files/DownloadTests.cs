using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Faults;
using FanslyGenerated.Tests.Http;
using FluentAssertions;

namespace FanslyGenerated.Tests.Files;

/// <summary>Files that are returned, and what is returned in their place.</summary>
[HoldsInvariants]
public sealed class DownloadTests
{
    [Fact]
    public async Task A_file_comes_with_what_its_head_says()
    {
        await using var server = new RawServer(exchange => exchange.RespondAsync(
            "content", headers: Downloads.Video + "Content-Disposition: attachment; filename=\"a.mp4\"; filename*=UTF-8''%C3%A4.mp4\r\n"));
        using ApiConnection connection = Connections.To(server);

        await using FileDownload file = await connection.DownloadAsync();

        (file.ContentType, file.Length, file.FileName).Should().Be(("video/mp4", 7L, "\u00e4.mp4"));
        (await file.ReadTextAsync()).Should().Be("content");
        server.Requests.Single().Header("Accept").Should().Be("video/mp4, application/json;q=0.1, */*;q=0.1");
    }

    [Fact]
    public async Task A_head_that_says_nothing_leaves_it_open()
    {
        await using var server = new RawServer(async exchange =>
        {
            await exchange.WriteAsync("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\ncontent");
            exchange.Close();
        });
        using ApiConnection connection = Connections.To(server);

        await using FileDownload file = await connection.DownloadAsync();

        (file.ContentType, file.Length, file.FileName).Should().Be((null, null, null));
        (await file.ReadTextAsync()).Should().Be("content");
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\\\windows\\\\evil.exe", "evil.exe")]
    [InlineData("/", null)]
    [InlineData("..", null)]
    [InlineData("a/..", null)]
    [InlineData(" ", null)]
    [InlineData("a\u0001b.mp4", "ab.mp4")]
    public void F74_The_name_of_a_file_leads_to_no_other_folder(string header, string? name)
        => new FileDownload(Stream.Null, header).FileName.Should().Be(name);

    [Fact]
    public async Task A_read_is_asked_again_until_the_head_has_come()
    {
        await using var server = new RawServer(async exchange =>
        {
            switch (exchange.Number)
            {
                case 1:
                    exchange.Reset();
                    break;
                case 2:
                    await exchange.RespondAsync("{}", status: 503);
                    break;
                default:
                    await exchange.RespondAsync("content", headers: Downloads.Video);
                    break;
            }
        });
        using ApiConnection connection = Connections.To(server, TestOptions.Retrying());

        await using FileDownload file = await connection.DownloadAsync();

        (await file.ReadTextAsync()).Should().Be("content");
        server.Requests.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("{ \"status\": 200, \"data\": { \"status\": 403 }, \"message\": \"No\" }", typeof(ApiForbiddenException))]
    [InlineData("{ \"status\": 500 }", typeof(ApiServerException))]
    [InlineData("{ \"ok\": false, \"message\": \"No\" }", typeof(ApiStatusException))]
    public async Task F33_F34_JSON_in_place_of_a_file_is_the_failure_that_it_describes(string json, Type type)
    {
        await using var server = new RawServer(exchange => exchange.RespondAsync(json));
        using ApiConnection connection = Connections.To(server);

        ApiStatusException failure = await Thrown.By<ApiStatusException>(connection.DownloadAsync());

        failure.Should().BeOfType(type);
        failure.GetResponseBody().Should().Be(json);
        failure.ApiMessage.Should().Be(json.Contains("No", StringComparison.Ordinal) ? "No" : null);
    }

    [Theory]
    [InlineData("{ \"status\": 200, \"ok\": true }", "", "is JSON and not the file")]
    [InlineData("<html>canary-text</html>", "Content-Type: text/html\r\n", "is text/html and not the file")]
    public async Task F29_What_is_no_file_breaks_the_contract(string body, string headers, string problem)
    {
        await using var server = new RawServer(exchange => exchange.RespondAsync(body, headers: headers));
        using ApiConnection connection = Connections.To(server);

        (await Thrown.By<ApiContractException>(connection.DownloadAsync())).Message.Should().Contain(problem);
    }

    [Fact]
    public async Task F30_No_content_is_no_file()
    {
        await using var server = new RawServer(exchange => exchange.WriteAsync("HTTP/1.1 204 None\r\n\r\n"));
        using ApiConnection connection = Connections.To(server);

        (await Thrown.By<ApiContractException>(connection.DownloadAsync())).Message.Should().Contain("is empty");
    }

    [Fact]
    public async Task It_can_be_read_without_waiting_too()
    {
        await using var server = new RawServer(exchange => exchange.RespondAsync("content", headers: Downloads.Video));
        using ApiConnection connection = Connections.To(server);
        using FileDownload file = await connection.DownloadAsync();

        using var reader = new StreamReader(file.Content);
        reader.ReadToEnd().Should().Be("content");
    }
}
