using System.Net;
using System.Net.Http.Headers;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>A part of a response where all of it was asked for.</summary>
[HoldsInvariants]
public sealed class PartialResponseTests
{
    [Fact]
    public async Task F114_A_part_of_a_file_is_no_file()
    {
        ApiRequest request = Connections.Request("Chapters_Download", HttpMethod.Get);
        request.MediaType = "video/mp4";

        var fault = await Thrown.By<ApiContractException>(
            Connections.To(Responding("0123456789", "video/mp4")).SendAsync<FileDownload>(request, FileDownload.Read, default));

        fault.Message.Should().Contain("206");
        fault.MayHaveBeenExecuted.Should().BeFalse();
    }

    [Theory]
    [InlineData("GET", false)]
    [InlineData("POST", true)]
    public async Task F114_A_part_of_the_JSON_is_no_response_though_it_can_be_read(string method, bool mayHaveBeenExecuted)
    {
        ApiRequest request = Connections.Request("Chapters_Any", new HttpMethod(method));

        var fault = await Thrown.By<ApiContractException>(
            Connections.To(Responding("{}", "application/json")).SendAsync<Chapter>(request, default));

        fault.MayHaveBeenExecuted.Should().Be(mayHaveBeenExecuted);
    }

    [Fact]
    public async Task F114_Where_nothing_is_promised_a_part_of_it_is_wrong_too()
        => await Thrown.By<ApiContractException>(Connections.To(Responding("{}", "application/json"))
            .SendAsync<NoContent>(Connections.Write, static (_, _) => NoContent.Instance, default));

    private static MemoryServer Responding(string body, string mediaType)
        => new((_, _) =>
        {
            HttpResponseMessage response = MemoryServer.Response(body, HttpStatusCode.PartialContent);
            response.Content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
            response.Content.Headers.ContentRange = new ContentRangeHeaderValue(0, body.Length - 1, 1000);
            return Task.FromResult(response);
        });
}
