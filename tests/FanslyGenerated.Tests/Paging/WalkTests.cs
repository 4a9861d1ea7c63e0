using FanslyGenerated.Spec.Model;
using FluentAssertions;
using Xunit.Abstractions;

namespace FanslyGenerated.Tests.Paging;

/// <summary>What every list of every spec does when all goes well.</summary>
[HoldsInvariants]
public sealed class WalkTests(ITestOutputHelper output)
{
    public static TheoryData<string> Lists => ViewOperation.Names(ViewOperation.Paged);

    public static TheoryData<string> StartedLists
        => ViewOperation.Names(ViewOperation.Paged.Where(static operation => operation.Model.Paging!.Step.Parameter is not null));

    public static TheoryData<string> SizedLists
        => ViewOperation.Names(ViewOperation.Paged.Where(static operation => operation.Model.Paging is { Size: not null, Step: not LinkModel }));

    [Fact]
    public void There_are_lists_to_test()
    {
        output.WriteLine($"{ViewOperation.Paged.Count} lists of {Api.All.Count} specs: {string.Join(", ", ViewOperation.Paged)}");

        ViewOperation.Paged.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Nothing_is_requested_before_the_first_item_is_asked_for(string name)
    {
        var server = ListServer.OfPages(ViewOperation.Named(name), 3);

        PagedList list = ViewOperation.Named(name).Call().StartList(server.Handler);
        await using IAsyncEnumerator<SeenPage> pages = list.AsPages().GetAsyncEnumerator();
        await using IAsyncEnumerator<object> items = list.AsItems().GetAsyncEnumerator();

        server.Handler.Requests.Should().BeEmpty();
        await items.MoveNextAsync();
        server.Handler.Requests.Should().HaveCount(1);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_page_is_requested_once_the_one_before_it_is_used_up(string name)
    {
        var server = ListServer.OfPages(ViewOperation.Named(name), 3);
        List<int> requests = [];

        await foreach (object item in ViewOperation.Named(name).Call().StartList(server.Handler).AsItems())
        {
            requests.Add(server.Handler.Requests.Count);
        }

        requests.Should().Equal(1, 1, 2, 2, 3, 3);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_without_items_is_one_empty_page(string name)
    {
        ListServer server = new ListServer(ViewOperation.Named(name)).Pages([[]]);
        PagedList list = ViewOperation.Named(name).Call().StartList(server.Handler);

        List<SeenPage> pages = await list.PagesAsync();
        List<object> items = await list.ItemsAsync();

        pages.Should().ContainSingle().Which.Items.Should().BeEmpty();
        pages[0].Token.Should().BeNull();
        items.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_of_one_page_is_one_request(string name)
    {
        var server = ListServer.OfPages(ViewOperation.Named(name), 1);

        List<SeenPage> pages = await ViewOperation.Named(name).Call().StartList(server.Handler).PagesAsync();

        pages.Should().HaveCount(1 + server.Closing);
        server.Numbers(pages[0].Items).Should().Equal(11, 12);
        server.Keys.First().Should().BeNull();
        server.Handler.Requests.Should().HaveSameCount(pages);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_of_three_pages_comes_whole_and_in_order(string name)
    {
        var server = ListServer.OfPages(ViewOperation.Named(name), 3);

        List<object> items = await ViewOperation.Named(name).Call().StartList(server.Handler).ItemsAsync();

        server.Numbers(items).Should().Equal(11, 12, 21, 22, 31, 32);
        server.Keys.Take(3).Should().Equal(null, server.KeyOf(2), server.KeyOf(3));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_page_has_its_items_its_whole_payload_and_its_response(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);
        var server = ListServer.OfPages(operation, 2);

        SeenPage page = (await operation.Call().StartList(server.Handler).PagesAsync())[0];

        if (operation.Model.Response.Payload.Kind == TypeKind.Object)
        {
            page.Payload.GetType().FullName.Should().Be(operation.Model.Response.Payload.Class!.FullName);
        }

        server.Numbers(page.Items).Should().Equal(11, 12);
        page.Response!.StatusCode.Should().Be(200);
        page.Token.Should().NotBeNull();
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_can_be_walked_twice_and_by_two_at_once(string name)
    {
        var server = ListServer.OfPages(ViewOperation.Named(name), 3);
        PagedList list = ViewOperation.Named(name).Call().StartList(server.Handler);

        List<object>[] walks = await Task.WhenAll(list.ItemsAsync(), list.ItemsAsync());
        List<object> again = await list.ItemsAsync();

        server.Numbers(walks[0]).Should().Equal(11, 12, 21, 22, 31, 32).And.Equal(server.Numbers(walks[1]));
        server.Numbers(again).Should().Equal(server.Numbers(walks[0]));
    }

    [Theory]
    [MemberData(nameof(StartedLists))]
    public async Task A_list_can_start_from_a_cursor_of_the_API(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);
        var server = ListServer.OfPages(operation, 3);
        ParameterModel start = operation.Model.Request.Parameters.Single(each => each.WireName == operation.Model.Paging!.Step.Parameter);

        List<object> items = await operation.Call().With(start.WireName, Example.Of(start, server.KeyOf(2))).StartList(server.Handler).ItemsAsync();

        server.Numbers(items).Should().Equal(21, 22, 31, 32);
    }

    [Theory]
    [MemberData(nameof(SizedLists))]
    public async Task The_size_of_a_page_is_sent_with_each_request(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);
        var server = ListServer.OfPages(operation, 3);
        ParameterModel size = operation.Model.Request.Parameters.Single(each => each.WireName == operation.Model.Paging!.Size);

        await operation.Call().With(size.WireName, Example.Of(size, "7")).StartList(server.Handler).ItemsAsync();

        server.Handler.Requests.Select(request => request.Query(size.WireName)).Should().HaveCount(3 + server.Closing).And.OnlyContain(sent => sent == "7");
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task One_page_can_be_had_alone(string name)
    {
        var server = ListServer.OfPages(ViewOperation.Named(name), 3);
        PagedList list = ViewOperation.Named(name).Call().StartList(server.Handler);

        SeenPage first = await list.GetPageAsync();
        SeenPage second = await list.GetPageAsync(first.Token);
        SeenPage third = await list.GetPageAsync(second.Token);

        server.Numbers([.. first.Items, .. second.Items, .. third.Items]).Should().Equal(11, 12, 21, 22, 31, 32);
        (third.Token is null).Should().Be(server.Closing == 0);
        server.Handler.Requests.Should().HaveCount(3);
    }
}
