using FanslyGenerated.Calls;
using FanslyGenerated.Operations;
using FanslyGenerated.Outcomes;
using FanslyGenerated.Paging;
using FluentAssertions;

namespace FanslyGenerated.Tests.Paging;

/// <summary>Lists whose responses have a link to the next page.</summary>
public sealed class LinkTests
{
    private const string Pointer = "/_pagination/next_page";

    private static readonly Uri s_server = new("https://api.example");

    /// <summary>Through a proxy of the caller's, which passes the API's own links on as they are.</summary>
    private static readonly LinkTarget s_target = new(new Uri("http://localhost:8080/stub/"), s_server, "/api/a%2Fb/fans");

    [Theory]
    [InlineData("https://api.example/api/a%2Fb/fans?page=2", "page=2")]
    [InlineData("https://api.example/api/a%2fb/fans?page=2", "page=2")]
    [InlineData("https://API.example:443/api/%61%2Fb/fans?page=2", "page=2")]
    [InlineData("http://localhost:8080/stub/api/a%2Fb/fans?page=2", "page=2")]
    [InlineData("https://api.example/api/a%2Fb/fans?%70age=%2e%2E+2&x=a/../b?c=//d\"<>&y#top", "%70age=%2e%2E+2&x=a/../b?c=//d\"<>&y")]
    public void The_query_of_a_link_is_taken_byte_for_byte(string link, string query)
    {
        string? key = PageLink.Next(Response(), Pointer, link);
        var request = Request();
        request.FollowLink(PageLink.Of(key));

        key.Should().Be(query);
        request.ToUri(ServerRoot.Of(s_server)).PathAndQuery.Should().Be($"/api/a%2Fb/fans?{query}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void No_link_is_the_end(string? link)
        => PageLink.Next(Response(), Pointer, link).Should().BeNull();

    [Theory]
    [Trait("Fault", "F69")]
    [InlineData("https://evil.example/api/a%2Fb/fans?page=2")]
    [InlineData("https://api.example.evil.example/api/a%2Fb/fans?page=2")]
    [InlineData("https://api.example@evil.example/api/a%2Fb/fans?page=2")]
    [InlineData("https://user@api.example/api/a%2Fb/fans?page=2")]
    [InlineData("https://evil.example\\@api.example/api/a%2Fb/fans?page=2")]
    [InlineData("https://evil.example#@api.example/api/a%2Fb/fans?page=2")]
    [InlineData("https://api.example:444/api/a%2Fb/fans?page=2")]
    [InlineData("http://api.example/api/a%2Fb/fans?page=2")]
    [InlineData("file:///api/a%2Fb/fans?page=2")]
    [InlineData("//api.example/api/a%2Fb/fans?page=2")]
    [InlineData("/api/a%2Fb/fans?page=2")]
    [InlineData("?page=2")]
    [InlineData("https://api.example/api/a/b/fans?page=2")]
    [InlineData("https://api.example/api/c/fans?page=2")]
    [InlineData("https://api.example/api/x/../a%2Fb/fans?page=2")]
    [InlineData("https://api.example/api/a%2Fb/fans/?page=2")]
    [InlineData("https://api.example/api/a%2Fb/FANS?page=2")]
    [InlineData("https://api.example/api/a%2Fb/fans/export?page=2")]
    [InlineData("https://api.example/stub/api/a%2Fb/fans?page=2")]
    [InlineData("https://localhost:8080/stub/api/a%2Fb/fans?page=2")]
    [InlineData("https://api.example/api/a%2Fb/fans")]
    [InlineData("https://api.example/api/a%2Fb/fans?")]
    [InlineData("https://api.example/api/a%2Fb/fans?#page=2")]
    [InlineData("https://api.example/api/a%2Fb/fans?page=2 HTTP/1.1\r\nX-Evil: 1")]
    [InlineData("https://api.example/api/a%2Fb/fans?page=é")]
    [InlineData("https://api.exa\tmple/api/a%2Fb/fans?page=2")]
    [InlineData(" https://api.example/api/a%2Fb/fans?page=2")]
    [InlineData("next")]
    public void F69_A_link_that_leads_elsewhere_is_a_fault_of_the_response(string link)
    {
        FluentActions.Invoking(() => PageLink.Next(Response(), Pointer, link)).Should().Throw<ApiContractException>()
            .Where(static fault => fault.JsonPath == "$._pagination.next_page" && !fault.Message.Contains("page=2") && !fault.Message.Contains("evil"));
    }

    [Fact]
    [Trait("Fault", "F69")]
    public void F69_The_raw_client_refuses_a_link_that_leads_elsewhere_and_does_not_show_it()
    {
        foreach (string link in (string[])["https://evil.example/api/a%2Fb/fans?secret", "secret", "", "?", "?a b", "?secret#", "?\r\n", "/x?secret", "https://api.example/api/a%2Fb/fans"])
        {
            ApiRequest request = Request();
            request.FollowLink(link);

            FluentActions.Invoking(() => request.ToUri(ServerRoot.Of(s_server), s_target)).Should().Throw<ArgumentException>()
                .Where(static refusal => refusal.ParamName == "link" && !refusal.Message.Contains("secret"));
        }
    }

    [Fact]
    public void A_link_takes_the_place_of_the_whole_query_and_without_one_the_query_stays()
    {
        ApiRequest first = Request();
        first.AppendQuery("limit", 7L);
        first.FollowLink(null);
        ApiRequest next = Request();
        next.AppendQuery("limit", 7L);
        next.FollowLink("https://api.example/api/a%2Fb/fans?limit=8");

        first.ToUri(ServerRoot.Of(s_server)).Query.Should().Be("?limit=7");
        next.ToUri(ServerRoot.Of(s_target.Server), s_target).AbsoluteUri.Should().Be("http://localhost:8080/stub/api/a%2Fb/fans?limit=8");
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("a#b")]
    [InlineData("a\r\nHost: evil.example")]
    [InlineData("a\0")]
    [InlineData("é")]
    public void A_token_that_holds_more_than_a_query_is_refused(string query)
    {
        var scope = new PageScope("Api", "Fans_List", PageKey.Link);

        FluentActions.Invoking(() => scope.Open(scope.Seal(query))).Should().Throw<ArgumentException>()
            .WithMessage("This is no continuation token of this library.*").Which.Message.Should().NotContain("evil");
    }

    [Theory]
    [InlineData("?x")]
    [InlineData("//evil.example/")]
    [InlineData("/../../keys")]
    [InlineData("@evil.example/")]
    [InlineData("\\\\evil.example\\keys")]
    [InlineData("%23%0d%0aX-Evil:1")]
    public void A_token_that_was_made_up_leads_to_no_other_path_and_to_no_other_origin(string query)
    {
        var scope = new PageScope("Api", "Fans_List", PageKey.Link);
        ApiRequest request = Request();
        request.FollowLink(PageLink.Of(scope.Open(scope.Seal(query))));

        Uri address = request.ToUri(ServerRoot.Of(s_server));

        address.GetLeftPart(UriPartial.Path).Should().Be("https://api.example/api/a%2Fb/fans");
        address.PathAndQuery.Should().Be($"/api/a%2Fb/fans?{query}");
        address.Fragment.Should().BeEmpty();
    }

    [Fact]
    public void A_token_of_a_cursor_and_a_query_without_end_are_refused()
    {
        var scope = new PageScope("Api", "Fans_List", PageKey.Link);

        FluentActions.Invoking(() => scope.Open(new PageScope("Api", "Fans_List").Seal("page=2"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => scope.Open(scope.Seal(new string('a', 100_000)))).Should().Throw<ArgumentException>();
    }

    [Fact]
    [Trait("Fault", "F62")]
    public async Task F62_Links_that_go_in_a_circle_stop_the_walk_and_short_or_empty_pages_do_not()
    {
        string?[] links = ["page=2", "page=3", "page=4", "page=2"];
        int asked = 0;
        var list = new CursorPageable<int, int[]>(new PageSource<int, int[]>(
            Call, new PageScope("Api", "Fans_List", PageKey.Link), firstCursor: null, endsWithEmptyPage: false,
            (key, _) =>
            {
                int[] items = asked is 1 or 2 ? [] : [asked];
                return Task.FromResult(FetchedPage.Linked(Response(), items, "/data", items, Pointer, $"{s_server}api/a%2Fb/fans?{links[asked++]}"));
            }));
        List<int> items = [];

        Func<Task> walk = async () =>
        {
            await foreach (int item in list)
            {
                items.Add(item);
            }
        };

        await walk.Should().ThrowAsync<ApiPagingException>();
        asked.Should().Be(4);
        items.Should().Equal(0);
    }

    private static ApiCall Call => new("Fans_List", HttpMethod.Get, AccountId: null) { Links = s_target };

    private static ApiResponse<object> Response()
    {
        using var message = new HttpResponseMessage();
        return new(Call, new ApiOutcome(ApiOutcomeKind.Success, statusCode: 200), message.Headers, RateLimit.Read(message.Headers, RateLimitHeaders.None, TimeProvider.System), new object(), null);
    }

    private static ApiRequest Request()
    {
        var request = new ApiRequest("Fans_List", HttpMethod.Get);
        request.AppendPath("/api/");
        request.AppendSegment("a/b", "id");
        request.AppendPath("/fans");
        return request;
    }
}
