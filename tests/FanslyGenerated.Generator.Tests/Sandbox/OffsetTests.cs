using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Generator.Tests.Sandbox;

/// <summary>Lists by offset, as a sandbox serves them.</summary>
public sealed class OffsetTests : IDisposable
{
    private readonly ThirdApi _api = new();

    public void Dispose() => _api.Dispose();

    [Fact]
    public async Task Scripted_pages_are_found_by_the_number_of_items_before_them()
    {
        _api.Operation("Depots_List").ServePages([Depot(1), Depot(2)], [], [Depot(3)]);

        string[] pages = [await PageAsync("/v1/depots"), await PageAsync("/v1/depots?skip=1"), await PageAsync("/v1/depots?skip=2"), await PageAsync("/v1/depots?skip=3")];

        pages.Should().Equal("1 2 of 3", "2 of 3", "3 of 3", " of 3");
    }

    [Fact]
    public async Task Whether_more_follows_is_read_where_the_API_states_it()
    {
        _api.Operation("Depots_ListOpen").ServePages([Depot(1)], [Depot(2)]);

        JToken?[] more = [await MoreAsync(0), await MoreAsync(1), await MoreAsync(2)];

        more.Select(flag => flag!.Value<bool>()).Should().Equal(true, false, false);

        async Task<JToken?> MoreAsync(int skip) => (await _api.GetAsync($"/v1/depots/open?skip={skip}")).Body!["result"]!["hasMore"];
    }

    [Fact]
    public async Task A_list_is_the_documented_page_and_then_an_empty_one()
    {
        string[] pages = [await PageAsync("/v1/depots"), await PageAsync("/v1/depots?skip=2")];

        pages.Should().Equal("1 2 of 5", " of 5");
    }

    [Fact]
    public async Task An_offset_is_not_negative()
    {
        (int status, JToken? body) = await _api.GetAsync("/v1/depots?skip=-1");

        status.Should().Be(400);
        $"{body!["reason"]}".Should().Be("Not understood: the offset is negative");
    }

    private static RawJson Depot(int id) => new($$"""{ "id": {{id}} }""");

    private async Task<string> PageAsync(string address)
    {
        JToken page = (await _api.GetAsync(address)).Body!["result"]!;
        return $"{string.Join(' ', page["list"]!.Select(depot => depot["id"]))} of {page["total"]}";
    }
}
