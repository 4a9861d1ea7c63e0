using FanslyGenerated.OnlyFans;
using FluentAssertions;
using Newtonsoft.Json.Linq;
using Readme;

namespace FanslyGenerated.Tests.Documentation;

/// <summary>Runs the README's code against the documented samples.</summary>
public sealed class ReadmeCodeTests
{
    [Fact]
    public void Clients_open_and_give_views_without_a_request()
    {
        ReadmeCode.Open().Should().Be("fansly_acc_1");
        ReadmeCode.OpenOnlyFans().Should().Be("acct_1");

        using FanslyClient byOptions = ReadmeCode.OpenWithOptions("key");

        byOptions.Account("a").Id.Should().Be("a");
    }

    [Fact]
    public async Task Calls_give_payloads_with_times_and_prices_in_types_of_their_own()
    {
        var server = new SampleServer();

        (MediaStatistics statistics, SentMessage message) = await ReadmeCode.Call(server.Fansly);

        statistics.Dataset.Period.Should().Be(TimeSpan.FromDays(1));
        statistics.Dataset.Datapoints[1].Stats[0].Views.Should().Be(1);
        message.CreatedAt.Should().Be(DateTimeOffset.UnixEpoch.AddMilliseconds(1774754024426));
        server.Requests[0].Query("period").Should().Be("86400000");
        server.Requests[0].Query("afterDate").Should().HaveLength(13);
        JToken.DeepEquals(
            JToken.Parse(server.Requests[1].Body!),
            JToken.Parse("""{ "content": "Hi", "mediaId": "m", "access_type": "ppv", "price": 4.0 }""")).Should().BeTrue();
    }

    [Fact]
    public async Task Pages_come_with_the_media_beside_them_and_the_token_of_the_next()
    {
        var server = new SampleServer();
        var code = new ReadmeCode();

        await code.WalkPages(server.Fansly, savedToken: null);
        await code.WalkPages(server.Fansly, code.Saved[0].Token);

        code.Saved.Should().HaveCount(3);
        code.Saved[0].Page.AccountMediaById["ACCOUNT_MEDIA_ID_1"].MediaId.Should().Be("MEDIA_ID_1");
        code.Saved[1].Token.Should().BeNull();
        server.Requests.Select(static request => request.Query("cursor")).Should().Equal(null, "NEXT_CURSOR_ID", "NEXT_CURSOR_ID");
    }

    [Fact]
    public async Task Items_come_from_every_page()
    {
        using var output = new StringWriter();

        await ReadmeCode.WalkItems(new SampleServer().Fansly, output);

        output.ToString().ReplaceLineEndings("\n").Should().Be(
            "2026-03-28 12:13:20Z Message content here\n2026-03-28 12:13:20Z Message content here\n");
    }

    [Fact]
    public async Task One_page_is_one_request()
    {
        var server = new SampleServer();

        CursorPage<SentMassMessage, SentMassMessagePage> page = await ReadmeCode.GetOnePage(server.Fansly, token: null);

        page.Items.Should().ContainSingle().Which.Stats.Read.Should().Be(64);
        page.Payload.AccountMediaBundlesById.Should().ContainKey("698112233445566800");
        server.Requests.Should().ContainSingle().Which.Query("limit").Should().Be("24");
    }

    [Fact]
    public async Task The_raw_client_gives_the_whole_answer()
    {
        ApiResponse<ProxiedEnvelope<ChatMessagePage>> raw = await ReadmeCode.CallRaw(new SampleServer().FanslyClient);

        raw.StatusCode.Should().Be(200);
        raw.Envelope!.Data!.Data!.Response!.Messages.Should().ContainSingle();
    }

    [Fact]
    public async Task What_the_spec_does_not_cover_can_be_called_too()
    {
        var server = new SampleServer();

        JObject more = await ReadmeCode.CallUnlisted(server.Fansly);

        server.Requests.Single().Address.AbsolutePath.Should().Be("/api/fansly/fansly_acc_1/chats/unread");
        more["unread"]!.Value<int>().Should().Be(3);
    }

    [Fact]
    public async Task The_other_API_reads_the_same_way()
    {
        IReadOnlyList<MassMessageQueueItem> queue = await ReadmeCode.CallOnlyFans(new SampleServer().OnlyFansClient);

        queue.Should().ContainSingle().Which.Date.Should().Be(new DateTimeOffset(2025, 1, 1, 1, 1, 1, TimeSpan.Zero));
    }

    [Theory]
    [InlineData(201, "sent")]
    [InlineData(400, "refused")]
    [InlineData(429, "wait for 00:00:07")]
    [InlineData(500, "look before you send it again")]
    public async Task Errors_tell_what_to_do(int status, string outcome)
    {
        var server = new SampleServer { Status = status };

        Func<Task<string>> handle = () => ReadmeCode.HandleErrors(server.Fansly);

        if (outcome == "refused")
        {
            await handle.Should().ThrowAsync<ApiValidationException>();
        }
        else
        {
            (await handle()).Should().Be(outcome);
        }
    }
}
