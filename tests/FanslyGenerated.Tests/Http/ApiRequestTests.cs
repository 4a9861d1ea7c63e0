using FanslyGenerated.Calls;
using FanslyGenerated.Json;
using FanslyGenerated.Operations;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Http;

public sealed class ApiRequestTests
{
    private static readonly ServerRoot s_server = ServerRoot.Of(new Uri("https://api.example"));

    [Fact]
    public void A_request_is_its_path_and_what_was_given()
    {
        string? cursor = null;
        long? limit = 10;
        int? page = 2;
        decimal? price = 4.50m;
        bool? pinned = true;
        Access? access = Access.Ppv;
        Level? level = null;
        DateTimeOffset? before = DateTimeOffset.Parse("2026-03-28T14:13:20.123+02:00");
        TimeSpan? period = TimeSpan.FromDays(1);
        ApiRequest request = Chat("c1");

        request.AppendQuery("cursor", cursor);
        request.AppendQuery("limit", limit);
        request.AppendQuery("page", page);
        request.AppendQuery("price", price);
        request.AppendQuery("pinned", pinned);
        request.AppendQuery("access", access);
        request.AppendQuery("level", level);
        request.AppendQuery("beforeDate", before, TimeUnit.UnixMilliseconds);
        request.AppendQuery("since", before);
        request.AppendQuery("period", period, TimeUnit.Seconds);

        request.ToUri(s_server).PathAndQuery.Should().Be(
            "/chats/c1/messages?limit=10&page=2&price=4.50&pinned=true&access=ppv&beforeDate=1774700000123"
            + "&since=2026-03-28T12%3A13%3A20.123Z&period=86400");
    }

    [Fact]
    public void A_path_of_the_server_stays_in_front()
        => Chat("c1").ToUri(ServerRoot.Of(new Uri("http://localhost:8080/stub/"))).AbsoluteUri
            .Should().Be("http://localhost:8080/stub/chats/c1/messages");

    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a\\b", "a%5Cb")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("..%2f", "..%252f")]
    [InlineData("../..", "..%2F..")]
    [InlineData("...", "...")]
    [InlineData(" ", "%20")]
    [InlineData("ü\U0001F600", "%C3%BC%F0%9F%98%80")]
    [InlineData("\u2028", "%E2%80%A8")]
    [InlineData("a:b@c", "a%3Ab%40c")]
    public void F74_Whatever_a_segment_holds_stays_one_segment(string value, string segment)
    {
        Uri uri = Chat(value).ToUri(s_server);

        uri.AbsolutePath.Should().Be($"/chats/{segment}/messages");
        uri.Segments.Should().HaveCount(4);
        Uri.UnescapeDataString(uri.Segments[2].TrimEnd('/')).Should().Be(value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("secret\r\n")]
    [InlineData("secret\0")]
    [InlineData("secret\u007F")]
    [InlineData("secret\u0085")]
    public void F74_A_segment_that_would_lead_elsewhere_is_refused_by_name(string value)
        => FluentActions.Invoking(() => Chat(value)).Should().Throw<ArgumentException>()
            .Where(static refusal => refusal.ParamName == "chatId" && !refusal.Message.Contains("secret"));

    [Fact]
    public void F74_Half_a_surrogate_pair_in_a_segment_is_refused_by_name()
    {
        foreach (string value in (string[])["secret\uD83D", "\uDE00secret", "\uDE00\uD83Dsecret", "\uD83D\uD83D\uDE00"])
        {
            FluentActions.Invoking(() => Chat(value)).Should().Throw<ArgumentException>()
                .Where(static refusal => refusal.ParamName == "chatId" && !refusal.Message.Contains("secret"));
        }
    }

    [Fact]
    public void F74_A_segment_that_is_null_is_refused_by_name()
        => FluentActions.Invoking(static () => Chat(null!)).Should().Throw<ArgumentNullException>()
            .WithParameterName("chatId");

    [Fact]
    public void A_query_is_escaped_down_to_the_last_character()
    {
        ApiRequest request = Chat("c1");

        request.AppendQuery("cursor", "a&b=c+d%20#\r\n");

        request.ToUri(s_server).Query.Should().Be("?cursor=a%26b%3Dc%2Bd%2520%23%0D%0A");
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_query_is_refused_by_name()
    {
        string cursor = "secret\uD83D";

        FluentActions.Invoking(() => Chat("c1").AppendQuery("cursor", cursor)).Should().Throw<ArgumentException>()
            .Where(static refusal => refusal.ParamName == "cursor" && !refusal.Message.Contains("secret"));
    }

    [Fact]
    public void A_duration_that_the_API_cannot_count_is_refused_by_name()
    {
        TimeSpan? period = TimeSpan.FromMilliseconds(1500);

        FluentActions.Invoking(() => Chat("c1").AppendQuery("period", period, TimeUnit.Seconds))
            .Should().Throw<ArgumentException>().WithMessage("The API takes whole seconds here.*")
            .WithParameterName("period");
    }

    [Fact]
    public void The_ticks_of_a_clock_below_a_millisecond_are_cut()
    {
        DateTimeOffset? now = DateTimeOffset.FromUnixTimeMilliseconds(1774700000123).AddTicks(4567);
        ApiRequest request = Chat("c1");

        request.AppendQuery("before", now, TimeUnit.UnixMilliseconds);

        request.ToUri(s_server).Query.Should().Be("?before=1774700000123");
    }

    [Fact]
    public void An_instant_between_two_seconds_is_refused_where_the_API_counts_seconds()
    {
        DateTimeOffset? before = DateTimeOffset.FromUnixTimeMilliseconds(1774700000123);

        FluentActions.Invoking(() => Chat("c1").AppendQuery("before", before, TimeUnit.UnixSeconds))
            .Should().Throw<ArgumentException>().WithParameterName("before");
    }

    [Fact]
    public void Numbers_and_enumerations_are_segments_too()
    {
        var request = new ApiRequest("Levels_Get", HttpMethod.Get);
        request.AppendPath("/levels/");
        request.AppendSegment(Level.Gold, "level");
        request.AppendPath("/");
        request.AppendSegment(-7L, "week");

        request.ToUri(s_server).AbsolutePath.Should().Be("/levels/3/-7");
    }

    [Fact]
    public void A_list_is_one_parameter_with_commas_or_one_for_each_item()
    {
        IReadOnlyList<string> ids = ["a&b", "c=d,e", "ü"];
        IReadOnlyList<long> weeks = [-7, 8];
        IReadOnlyList<Access> kinds = [Access.Ppv, new("a b")];
        IReadOnlyList<Level> levels = [Level.Gold, Level.Gold];
        ApiRequest request = Chat("c1");

        request.AppendList("ids", ids, explode: true, required: true);
        request.AppendList("weeks", weeks, explode: false, required: true);
        request.AppendList("kinds", kinds, explode: false, required: false);
        request.AppendList("levels[]", levels, explode: true, required: false);

        request.ToUri(s_server).Query.Should().Be(
            "?ids=a%26b&ids=c%3Dd%2Ce&ids=%C3%BC&weeks=-7,8&kinds=ppv,a%20b&levels%5B%5D=3&levels%5B%5D=3");
    }

    [Fact]
    public void A_list_without_items_is_left_out_and_refused_by_name_where_it_is_required()
    {
        foreach (IReadOnlyList<string>? ids in (IReadOnlyList<string>?[])[null, []])
        {
            ApiRequest request = Chat("c1");

            request.AppendList("ids", ids, explode: true, required: false);
            request.AppendList("ids", ids, explode: false, required: false);

            request.ToUri(s_server).Query.Should().BeEmpty();
            FluentActions.Invoking(() => request.AppendList("ids", ids, explode: false, required: true)).Should().Throw<ArgumentException>()
                .WithMessage("The list needs an item.*").WithParameterName("ids");
        }
    }

    [Fact]
    public void An_item_that_cannot_be_sent_is_refused_by_name_and_not_shown()
    {
        foreach ((string? item, bool explode) in ((string?, bool)[])[("secret,", false), (null, false), (null, true), ("secret\uD83D", false), ("secret\uD83D", true)])
        {
            IReadOnlyList<string> ids = ["a", item!];

            FluentActions.Invoking(() => Chat("c1").AppendList("ids", ids, explode, required: false)).Should().Throw<ArgumentException>()
                .Where(static refusal => refusal.ParamName == "ids" && !refusal.Message.Contains("secret"));
        }
    }

    [Fact]
    public void Requests_that_are_put_together_at_once_do_not_mix()
    {
        Chat("left over");
        ApiRequest one = Chat("c1");
        ApiRequest other = Chat("c2");
        one.AppendQuery("cursor", "a");
        other.AppendQuery("cursor", "b");

        other.ToUri(s_server).PathAndQuery.Should().Be("/chats/c2/messages?cursor=b");
        one.ToUri(s_server).PathAndQuery.Should().Be("/chats/c1/messages?cursor=a");
        Chat("c3").ToUri(s_server).PathAndQuery.Should().Be("/chats/c3/messages");
    }

    [Theory]
    [InlineData("/a?b")]
    [InlineData("/a#b")]
    [InlineData("/a/../b")]
    [InlineData("/a\\b")]
    public void F74_A_path_that_bends_the_address_is_refused(string path)
    {
        var request = new ApiRequest("Levels_Get", HttpMethod.Get);
        request.AppendPath(path);

        FluentActions.Invoking(() => request.ToUri(s_server)).Should().Throw<ArgumentException>().WithMessage("*another address*");
    }

    private static ApiRequest Chat(string chatId)
    {
        var request = new ApiRequest("ChatMessages_List", HttpMethod.Get);
        request.AppendPath("/chats/");
        request.AppendSegment(chatId, nameof(chatId));
        request.AppendPath("/messages");
        return request;
    }
}
