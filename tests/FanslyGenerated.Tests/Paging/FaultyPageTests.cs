using FanslyGenerated.Spec.Model;
using FluentAssertions;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Tests.Paging;

/// <summary>Pages that overlap, lack what they promise, have odd tokens, or do not come.</summary>
[HoldsInvariants]
public sealed class FaultyPageTests
{
    public static TheoryData<string> Lists => ViewOperation.Names(ViewOperation.Paged);

    public static TheoryData<string> ListsWithTexts
        => ViewOperation.Names(ViewOperation.Paged.Where(static operation
            => operation.Model.Paging!.Step is CursorModel { NextType.Kind: TypeKind.String or TypeKind.RawJson }));

    public static TheoryData<string> ListsWithCursors
        => ViewOperation.Names(ViewOperation.Paged.Where(static operation => operation.Model.Paging!.Step is CursorModel));

    /// <summary>Lists with an object that every response has, and that says whether more follows.</summary>
    public static TheoryData<string> ListsWithHolders
        => ViewOperation.Names(ViewOperation.Paged.Where(static operation
            => HolderOf(operation) is { Length: > 0 } holder && operation.PropertyAt(holder).IsRequired));

    [Theory]
    [MemberData(nameof(Lists))]
    [Trait("Fault", "F65")]
    public async Task F65_An_item_that_stands_on_two_pages_is_given_out_twice(string name)
    {
        ListServer server = new ListServer(ViewOperation.Named(name)).Pages([11, 12], [12, 13]);

        List<object> items = await ViewOperation.Named(name).Call().StartList(server.Handler).ItemsAsync();

        server.Numbers(items).Should().Equal(11, 12, 12, 13);
    }

    [Theory]
    [MemberData(nameof(ListsWithHolders))]
    [Trait("Fault", "F66")]
    public async Task F66_A_response_without_the_object_that_holds_the_token_is_no_end(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);
        var server = MemoryServer.Responding(operation.Sample().Without(HolderOf(operation)!).ToString());

        (List<SeenPage> pages, ApiException fault) = await operation.Call().StartList(server).FaultAsync();

        pages.Should().BeEmpty();
        fault.Should().BeOfType<ApiContractException>().Which.JsonPath.Should().StartWith("$.");
    }

    [Theory]
    [MemberData(nameof(Lists))]
    [Trait("Fault", "F66")]
    public async Task F66_A_page_that_lacks_its_list_is_no_empty_page(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);
        string items = operation.Model.Paging!.Items.Text;
        var server = MemoryServer.Responding(operation.Sample().With(items, JValue.CreateNull()).ToString());

        (List<SeenPage> pages, ApiException fault) = await operation.Call().StartList(server).FaultAsync();

        pages.Should().BeEmpty();
        fault.Should().BeOfType<ApiContractException>().Which.JsonPath.Should().Be("$" + items.Replace('/', '.'));
    }

    [Theory]
    [MemberData(nameof(ListsWithCursors))]
    [Trait("Fault", "F66")]
    public async Task F66_A_token_counts_in_each_place_that_responses_were_seen_to_have_it_in(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);
        var cursor = (CursorModel)operation.Model.Paging!.Step;

        foreach (string place in cursor.Places.Select(static place => place.Text))
        {
            JToken page = cursor.Places.Aggregate(operation.Sample(), (json, other) => json.With(other.Text, NextToken.Nothing(operation, other.Text)));
            string last = page.ToString();
            string first = page.With(place, NextToken.Of(operation, "900001")).ToString();
            var server = new MemoryServer(request => MemoryServer.Response(request.Query(cursor.Cursor) == "900001" ? last : first));

            List<SeenPage> pages = await operation.Call().StartList(server).PagesAsync();

            pages.Should().HaveCount(2, "the token stands at {0}", place);
        }
    }

    [Theory]
    [MemberData(nameof(ListsWithTexts))]
    [Trait("Fault", "F67")]
    public async Task F67_A_token_goes_back_byte_for_byte_whatever_characters_it_has(string name)
    {
        const string Odd = "a+b/c==&cursor=x?#%2B%00 \"'\\\u0001é\U0001F600;";
        var server = new ListServer(ViewOperation.Named(name));
        server.Page(ListServer.First, Odd, 11).Page(Odd, server.End, 21);
        PagedList list = ViewOperation.Named(name).Call().StartList(server.Handler);

        List<SeenPage> pages = await list.PagesAsync();
        await list.GetPageAsync(pages[0].Token);

        server.Keys.Should().Equal(null, Uri.EscapeDataString(Odd), Uri.EscapeDataString(Odd));
        server.Numbers(pages.SelectMany(static page => page.Items)).Should().Equal(11, 21);
    }

    [Theory]
    [MemberData(nameof(ListsWithCursors))]
    [Trait("Fault", "F67")]
    public async Task F67_A_token_that_comes_as_a_number_goes_back_with_all_its_digits(string name)
    {
        var server = new ListServer(ViewOperation.Named(name));
        server.Page(ListServer.First, 731204418826563585L, 11).Page("731204418826563585", server.End, 21);

        List<object> items = await ViewOperation.Named(name).Call().StartList(server.Handler).ItemsAsync();

        server.Numbers(items).Should().Equal(11, 21);
        server.Keys.Should().Equal(null, "731204418826563585");
    }

    [Theory]
    [MemberData(nameof(ListsWithTexts))]
    [Trait("Fault", "F67")]
    public async Task F67_A_token_that_cannot_go_back_is_a_fault_of_the_response(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);
        string page = operation.Sample().With(NextToken.Place(operation), "TOKEN").ToString().Replace("TOKEN", @"\ud800");

        (_, ApiException fault) = await operation.Call().StartList(MemoryServer.Responding(page)).FaultAsync();

        fault.Should().BeOfType<ApiContractException>()
            .Which.JsonPath.Should().Be("$" + NextToken.Place(operation).Replace('/', '.'));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    [Trait("Fault", "F68")]
    public async Task F68_A_fault_on_page_three_leaves_page_twos_token_to_resume_from(string name)
    {
        var server = ListServer.OfPages(ViewOperation.Named(name), 4);
        server.Fault(server.KeyOf(3), status: 403);
        PagedList list = ViewOperation.Named(name).Call().StartList(server.Handler);

        (List<SeenPage> pages, ApiException fault) = await list.FaultAsync();
        server.Mended();
        List<SeenPage> resumed = await list.PagesAsync(pages[^1].Token);

        fault.Should().BeOfType<ApiForbiddenException>().Which.LastToken.Should().Be(pages[^1].Token);
        server.Numbers(pages.Concat(resumed).SelectMany(static page => page.Items)).Should().Equal(11, 12, 21, 22, 31, 32, 41, 42);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    [Trait("Fault", "F68")]
    public async Task F68_A_caller_who_walks_items_and_sees_no_tokens_can_resume_too(string name)
    {
        var server = ListServer.OfPages(ViewOperation.Named(name), 3);
        server.Fault(server.KeyOf(2), status: 403);
        PagedList list = ViewOperation.Named(name).Call().StartList(server.Handler);

        ApiException fault = (await FluentActions.Awaiting(list.ItemsAsync).Should().ThrowAsync<ApiException>()).Which;
        server.Mended();
        List<SeenPage> resumed = await list.PagesAsync(fault.LastToken);

        server.Numbers(resumed.SelectMany(static page => page.Items)).Should().Equal(21, 22, 31, 32);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    [Trait("Fault", "F68")]
    public async Task F68_A_fault_on_the_first_page_is_resumed_from_the_start(string name)
    {
        var server = ListServer.OfPages(ViewOperation.Named(name), 2).Fault(ListServer.First, status: 403);
        PagedList list = ViewOperation.Named(name).Call().StartList(server.Handler);

        (List<SeenPage> pages, ApiException fault) = await list.FaultAsync();
        server.Mended();
        List<SeenPage> resumed = await list.PagesAsync(fault.LastToken);

        pages.Should().BeEmpty();
        server.Numbers(resumed.SelectMany(static page => page.Items)).Should().Equal(11, 12, 21, 22);
    }

    private static string? HolderOf(ViewOperation operation)
    {
        string? place = operation.Model.Paging!.Step switch
        {
            CursorModel or LinkModel => NextToken.Place(operation),
            OffsetModel offset => (offset.Total ?? offset.More)?.Text,
            _ => null,
        };
        return place?[..place.LastIndexOf('/')];
    }
}
