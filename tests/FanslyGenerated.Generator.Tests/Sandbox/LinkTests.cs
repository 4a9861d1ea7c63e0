using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Generator.Tests.Sandbox;

/// <summary>Lists by links, as a sandbox serves them.</summary>
public sealed class LinkTests : IDisposable
{
    private readonly ThirdApi _api = new();

    public void Dispose() => _api.Dispose();

    [Fact]
    public async Task Scripted_pages_lead_on_by_links_to_the_address_that_was_asked()
    {
        _api.Operation("Events_List").ServePages([Event("e1")], [], [Event("e3")]);

        List<string> pages = await WalkAsync("https://api.acme.example/v1/parcels/p%2F7/events?take=1&kinds=a&kinds=b");

        pages.Should().Equal("e1", "", "e3");
        _api.Requests.Should().OnlyContain(request => request.Path == "/v1/parcels/p%2F7/events" && request.Query["kinds"] == "a,b");
    }

    [Fact]
    public async Task The_documented_page_leads_to_an_empty_one()
    {
        List<string> pages = await WalkAsync("https://api.acme.example/v1/parcels/p9/events");

        pages.Should().Equal("e1", "");
    }

    [Theory]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("x")]
    public async Task A_link_that_was_never_given_out_is_refused(string page)
    {
        _api.Operation("Events_List").ServePages([Event("e1")], [Event("e2")]);

        (int status, JToken? body) = await _api.GetAsync($"/v1/parcels/p1/events?sandbox-page={page}");

        status.Should().Be(400);
        $"{body!["reason"]}".Should().Be("Not understood: the link was not given out by this sandbox");
    }

    private static RawJson Event(string id) => new($$"""{ "id": "{{id}}" }""");

    private async Task<List<string>> WalkAsync(string address)
    {
        List<string> pages = [];

        for (string? next = address; !string.IsNullOrEmpty(next) && pages.Count < 9;)
        {
            JToken response = (await _api.GetAsync(next)).Body!;
            pages.Add(string.Join(' ', response["result"]!.Select(each => each["id"])));
            next = response["_links"]?["next"]?.Value<string?>();
        }

        return pages;
    }
}
