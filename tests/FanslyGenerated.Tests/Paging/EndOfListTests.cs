using FanslyGenerated.Spec.Model;
using FluentAssertions;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Tests.Paging;

/// <summary>P8: paging ends, and the end is never mistaken.</summary>
[HoldsInvariants]
public sealed class EndOfListTests
{
    public static TheoryData<string> Lists => ViewOperation.Names(ViewOperation.Paged);

    public static TheoryData<string> LedLists => ViewOperation.Names(ViewOperation.Led);

    public static TheoryData<string> EndedByEmptyPages => ViewOperation.Names(ViewOperation.Led.Where(EndsWithEmptyPage));

    public static TheoryData<string> EndedByTokens
        => ViewOperation.Names(ViewOperation.Led.Where(static operation => !EndsWithEmptyPage(operation)));

    /// <summary>Every list whose responses name the next page, with every way of saying "no more" that its schema allows.</summary>
    public static TheoryData<string, string> Ends
    {
        get
        {
            TheoryData<string, string> ends = [];

            foreach (ViewOperation operation in ViewOperation.Led)
            {
                PropertyModel next = operation.PropertyAt(NextToken.Place(operation));
                string? zero = operation.Model.Paging!.Step is CursorModel ? "0" : null;
                string?[] ways = [next.IsNullable || !next.IsRequired ? "null" : null, next.IsRequired ? null : "nothing", "\"\"", zero];

                foreach (string way in ways.OfType<string>().Where(way => way != "\"\"" || next.Type.Kind is TypeKind.String or TypeKind.RawJson))
                {
                    ends.Add(operation.Name, way);
                }
            }

            return ends;
        }
    }

    [Theory]
    [MemberData(nameof(Ends))]
    [Trait("Fault", "F60")]
    public async Task F60_Null_nothing_an_empty_text_and_zero_are_the_end(string name, string end)
    {
        var server = new ListServer(ViewOperation.Named(name));
        server.Page(ListServer.First, server.To("900001"), 11);
        server.Page("900001", end == "nothing" ? null : JToken.Parse(end), 21);

        List<SeenPage> pages = await ViewOperation.Named(name).Call().StartList(server.Handler).PagesAsync();

        server.Numbers(pages.SelectMany(static page => page.Items)).Should().Equal(11, 21);
        pages[^1].Token.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(LedLists))]
    [Trait("Fault", "F61")]
    public async Task F61_A_token_that_leads_to_itself_stops_the_walk_with_a_token_to_resume_from(string name)
    {
        var server = new ListServer(ViewOperation.Named(name));
        server.Page(ListServer.First, server.To("900001"), 11).Page("900001", server.To("900001"), 21);
        PagedList list = ViewOperation.Named(name).Call().StartList(server.Handler);

        (List<SeenPage> pages, ApiException fault) = await list.FaultAsync();
        SeenPage withheld = await list.GetPageAsync(fault.LastToken);

        fault.Should().BeOfType<ApiPagingException>();
        fault.Operation.Should().Be(ViewOperation.Named(name).Model.Id);
        server.Numbers(pages.SelectMany(static page => page.Items)).Should().Equal(11);
        fault.LastToken.Should().Be(pages[^1].Token);
        server.Numbers(withheld.Items).Should().Equal(21);
        server.Handler.Requests.Should().HaveCount(3);
    }

    [Theory]
    [MemberData(nameof(LedLists))]
    [Trait("Fault", "F62")]
    public async Task F62_A_cycle_stops_the_walk_and_is_reported_again_when_the_walk_is_resumed(string name)
    {
        var server = new ListServer(ViewOperation.Named(name));
        server.Page(ListServer.First, server.To("900001"), 11)
            .Page("900001", server.To("900002"), 21)
            .Page("900002", server.To("900001"), 31);
        PagedList list = ViewOperation.Named(name).Call().StartList(server.Handler);

        (List<SeenPage> pages, ApiException fault) = await list.FaultAsync();
        (List<SeenPage> resumed, ApiException again) = await list.FaultAsync(fault.LastToken);

        server.Numbers(pages.SelectMany(static page => page.Items)).Should().Equal(11, 21);
        fault.Should().BeOfType<ApiPagingException>().Which.LastToken.Should().Be(pages[^1].Token);
        server.Numbers(resumed.SelectMany(static page => page.Items)).Should().Equal(31);
        again.Should().BeOfType<ApiPagingException>();
    }

    [Theory]
    [MemberData(nameof(Lists))]
    [Trait("Fault", "F63")]
    public async Task F63_A_list_without_an_end_is_walked_as_far_as_the_caller_wants(string name)
    {
        var server = ListServer.OfPages(ViewOperation.Named(name), 50);

        List<SeenPage> pages = await ViewOperation.Named(name).Call().StartList(server.Handler).PagesAsync(atMost: 5);

        pages.Should().HaveCount(5);
        server.Handler.Requests.Should().HaveCount(5);
    }

    [Theory]
    [MemberData(nameof(EndedByTokens))]
    [Trait("Fault", "F64")]
    public async Task F64_Three_empty_pages_in_the_middle_are_walked_over_and_given_out(string name)
    {
        var server = new ListServer(ViewOperation.Named(name));
        server.Page(ListServer.First, server.To("900001"), 11)
            .Page("900001", server.To("900002"))
            .Page("900002", server.To("900003"))
            .Page("900003", server.To("900004"))
            .Page("900004", server.To("900005"), 51)
            .Page("900005", server.To("900006"))
            .Page("900006", server.End, 71);

        List<SeenPage> pages = await ViewOperation.Named(name).Call().StartList(server.Handler).PagesAsync();

        pages.Select(static page => page.Items.Count).Should().Equal(1, 0, 0, 0, 1, 0, 1);
        server.Numbers(pages.SelectMany(static page => page.Items)).Should().Equal(11, 51, 71);
    }

    [Theory]
    [MemberData(nameof(EndedByTokens))]
    [Trait("Fault", "F64")]
    public async Task F64_A_fourth_empty_page_in_a_row_stops_the_walk(string name)
    {
        var server = new ListServer(ViewOperation.Named(name));
        server.Page(ListServer.First, server.To("900001"), 11)
            .Page("900001", server.To("900002"))
            .Page("900002", server.To("900003"))
            .Page("900003", server.To("900004"))
            .Page("900004", server.To("900005"))
            .Page("900005", server.End, 61);
        PagedList list = ViewOperation.Named(name).Call().StartList(server.Handler);

        (List<SeenPage> pages, ApiException fault) = await list.FaultAsync();
        List<SeenPage> resumed = await list.PagesAsync(fault.LastToken);

        pages.Should().HaveCount(4);
        fault.Should().BeOfType<ApiPagingException>().Which.LastToken.Should().Be(pages[^1].Token);
        server.Numbers(resumed.SelectMany(static page => page.Items)).Should().Equal(61);
    }

    [Theory]
    [MemberData(nameof(EndedByTokens))]
    [Trait("Fault", "F64")]
    public async Task F64_Empty_pages_without_a_token_end_a_list_however_many_there_were(string name)
    {
        var server = new ListServer(ViewOperation.Named(name));
        server.Page(ListServer.First, server.To("900001"))
            .Page("900001", server.To("900002"))
            .Page("900002", server.To("900003"))
            .Page("900003", server.End);

        List<SeenPage> pages = await ViewOperation.Named(name).Call().StartList(server.Handler).PagesAsync();

        pages.Should().HaveCount(4);
    }

    [Theory]
    [MemberData(nameof(EndedByEmptyPages))]
    [Trait("Fault", "F64")]
    public async Task F64_An_empty_page_ends_a_list_that_says_so_and_is_given_out_without_a_token(string name)
    {
        var server = new ListServer(ViewOperation.Named(name));
        server.Page(ListServer.First, server.To("900001"), 11).Page("900001", server.To("900002"));
        PagedList list = ViewOperation.Named(name).Call().StartList(server.Handler);

        List<SeenPage> pages = await list.PagesAsync();
        SeenPage alone = await list.GetPageAsync(pages[0].Token);

        pages.Select(static page => page.Items.Count).Should().Equal(1, 0);
        pages[^1].Token.Should().BeNull();
        alone.Token.Should().BeNull();
    }

    private static bool EndsWithEmptyPage(ViewOperation operation)
        => operation.Model.Paging!.Step is CursorModel { EndsWithEmptyPage: true };
}
