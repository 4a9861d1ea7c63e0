using FanslyGenerated.Paging;
using FanslyGenerated.Spec.Model;
using FluentAssertions;

namespace FanslyGenerated.Tests.Paging;

/// <summary>P10: a walk can be killed at any instant and resumed, and only in the list it was in.</summary>
[HoldsInvariants]
public sealed class ContinuationTests
{
    public static TheoryData<string> Lists => ViewOperation.Names(ViewOperation.Paged);

    public static TheoryData<string> LedLists => ViewOperation.Names(ViewOperation.Led);

    public static TheoryData<string> StartedLists
        => ViewOperation.Names(ViewOperation.Paged.Where(static operation => operation.Model.Paging!.Step.Parameter is not null));

    public static TheoryData<string> SizedLists
        => ViewOperation.Names(ViewOperation.Paged.Where(static operation => operation.Model.Paging!.Size is not null));

    public static TheoryData<string, string> Arguments
    {
        get
        {
            TheoryData<string, string> arguments = [];

            foreach (ViewOperation operation in ViewOperation.Paged)
            {
                foreach (ParameterModel parameter in operation.Model.Request.Parameters.Where(
                    each => each.WireName != operation.Model.Paging!.Step.Parameter && each.WireName != operation.Model.Paging.Size))
                {
                    arguments.Add(operation.Name, parameter.WireName);
                }
            }

            return arguments;
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task P10_A_walk_resumed_from_any_page_equals_one_that_was_never_interrupted(string name)
    {
        var server = ListServer.OfPages(ViewOperation.Named(name), 6);
        List<SeenPage> whole = await List().PagesAsync();

        for (int killed = 1; killed < whole.Count; killed++)
        {
            List<SeenPage> before = await List().PagesAsync(atMost: killed);
            List<SeenPage> after = await List().PagesAsync(before[^1].Token);

            server.Numbers(before.Concat(after).SelectMany(static page => page.Items))
                .Should().Equal(server.Numbers(whole.SelectMany(static page => page.Items)));
        }

        whole.Should().HaveCount(6 + server.Closing);

        PagedList List() => ViewOperation.Named(name).Call().StartList(server.Handler);
    }

    [Theory]
    [MemberData(nameof(LedLists))]
    public async Task P10_A_checkpoint_saved_after_each_page_ends_in_null(string name)
    {
        ListServer server = new ListServer(ViewOperation.Named(name)).Pages([11, 12], [21, 22], [31], []);
        PagedList list = ViewOperation.Named(name).Call().StartList(server.Handler);
        string? checkpoint = "none yet";

        await foreach (SeenPage page in list.AsPages())
        {
            checkpoint = page.Token;
        }

        checkpoint.Should().BeNull();
        server.Handler.Requests.Should().HaveCount(4);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_token_of_another_list_is_refused_before_anything_is_sent(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);
        PagedList list = operation.Call().StartList(ListServer.OfPages(operation, 3).Handler);

        foreach (ViewOperation other in ViewOperation.Paged.Where(each => each.Name != name))
        {
            var server = ListServer.OfPages(other, 3);
            string token = (await other.Call().StartList(server.Handler).GetPageAsync()).Token!;

            FluentActions.Invoking(() => list.AsPages(token)).Should().Throw<ArgumentException>()
                .WithMessage($"*given out for another operation than {operation.Model.Id}, or for other ids or filters*");
            await FluentActions.Awaiting(() => list.GetPageAsync(token)).Should().ThrowAsync<ArgumentException>();
        }
    }

    [Theory]
    [MemberData(nameof(Arguments))]
    public async Task A_token_of_other_ids_or_filters_is_refused_before_anything_is_sent(string name, string parameter)
    {
        ViewOperation operation = ViewOperation.Named(name);
        var server = ListServer.OfPages(operation, 3);
        string token = (await operation.Call().StartList(server.Handler).GetPageAsync()).Token!;
        ParameterModel model = operation.Model.Request.Parameters.Single(each => each.WireName == parameter);
        object other = model.Type.Kind is TypeKind.String or TypeKind.StringEnum ? Example.Of(model, "other") : Example.Of(model);
        PagedList list = operation.Call().With(parameter, other).StartList(server.Handler);

        FluentActions.Invoking(() => list.AsPages(token)).Should().Throw<ArgumentException>().WithMessage("*ids or filters*");
        server.Handler.Requests.Should().HaveCount(1);
    }

    [Theory]
    [MemberData(nameof(SizedLists))]
    public async Task A_token_survives_another_page_size(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);
        var server = ListServer.OfPages(operation, 3);
        ParameterModel size = operation.Model.Request.Parameters.Single(each => each.WireName == operation.Model.Paging!.Size);
        string token = (await operation.Call().With(size.WireName, Example.Of(size, "5")).StartList(server.Handler).GetPageAsync()).Token!;

        List<SeenPage> resumed = await operation.Call().With(size.WireName, Example.Of(size, "10")).StartList(server.Handler).PagesAsync(token);

        server.Numbers(resumed.SelectMany(static page => page.Items)).Should().Equal(21, 22, 31, 32);
    }

    [Theory]
    [MemberData(nameof(StartedLists))]
    public async Task A_token_survives_a_start_from_elsewhere(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);
        var server = ListServer.OfPages(operation, 4);
        ParameterModel start = operation.Model.Request.Parameters.Single(each => each.WireName == operation.Model.Paging!.Step.Parameter);
        string token = (await operation.Call().With(start.WireName, Example.Of(start, server.KeyOf(2))).StartList(server.Handler).GetPageAsync()).Token!;

        List<SeenPage> resumed = await operation.Call().StartList(server.Handler).PagesAsync(token);

        server.Numbers(resumed.SelectMany(static page => page.Items)).Should().Equal(31, 32, 41, 42);
    }

    [Theory]
    [InlineData("")]
    [InlineData("900001")]
    [InlineData("1.")]
    [InlineData("1.AAAA")]
    [InlineData("1.AAAAAAAAAA")]
    [InlineData("1.====")]
    [InlineData("1.é")]
    [InlineData("2.AAAAAAAAAAAAAAAAAAAA")]
    public void A_text_that_is_no_token_is_refused_with_the_way_out(string token)
    {
        foreach (ViewOperation operation in ViewOperation.Paged)
        {
            var server = ListServer.OfPages(operation, 3);
            PagedList list = operation.Call().StartList(server.Handler);

            FluentActions.Invoking(() => list.AsPages(token)).Should().Throw<ArgumentException>().WithMessage("This is no continuation token of this library.*");
            server.Handler.Requests.Should().BeEmpty();
        }
    }

    [Fact]
    public void A_token_survives_a_parameter_that_the_spec_gained_since()
    {
        var before = new PageScope("Fansly", "Chapters_List");
        before.AddSegment("book", "1", "book");
        var after = new PageScope("Fansly", "Chapters_List");
        after.AddSegment("book", "1", "book");
        after.AddFilter("language", null);

        string token = before.Seal("next");

        after.Open(token).Should().Be("next");
    }

    [Fact]
    public void A_token_is_bound_to_every_argument_and_to_its_place()
    {
        string token = Scope("Fansly", ("a", "1"), ("b", "2")).Seal("next");

        foreach (PageScope other in (PageScope[])[
            Scope("OnlyFans", ("a", "1"), ("b", "2")), Scope("Fansly", ("a", "2"), ("b", "1")),
            Scope("Fansly", ("a", "1")), Scope("Fansly", ("a", "1\nb=1:2"))])
        {
            FluentActions.Invoking(() => other.Open(token)).Should().Throw<ArgumentException>();
        }

        Scope("Fansly", ("b", "2"), ("a", "1")).Open(token).Should().Be("next");

        static PageScope Scope(string api, params (string Name, string Value)[] filters)
        {
            var scope = new PageScope(api, "Chapters_List");
            Array.ForEach(filters, filter => scope.AddFilter(filter.Name, filter.Value));
            return scope;
        }
    }

    [Fact]
    public void A_token_is_bound_to_the_items_of_a_list_and_to_their_order()
    {
        string token = Scope("1", "2").Seal("next");

        foreach (PageScope other in (PageScope[])[Scope("2", "1"), Scope("1"), Scope("12"), Scope("1:2"), Scope("1", "2", ""), Scope()])
        {
            FluentActions.Invoking(() => other.Open(token)).Should().Throw<ArgumentException>();
        }

        Scope("1", "2").Open(token).Should().Be("next");

        static PageScope Scope(params string[] ids)
        {
            var scope = new PageScope("Fansly", "Chapters_List");
            scope.AddFilter("ids", ids, explode: true, required: false, "ids");
            return scope;
        }
    }

    [Fact]
    public void A_list_that_is_empty_or_not_set_is_no_filter()
    {
        string token = new PageScope("Fansly", "Chapters_List").Seal("next");
        var scope = new PageScope("Fansly", "Chapters_List");

        scope.AddFilter<string>("ids", null, explode: true, required: false, "ids").Should().BeEmpty();
        scope.AddFilter<long>("weeks", [], explode: false, required: false, "weeks").Should().BeEmpty();

        scope.Open(token).Should().Be("next");
    }

    [Fact]
    public void A_list_that_changes_afterwards_changes_no_walk()
    {
        List<string> ids = ["1"];

        IReadOnlyList<string> walked = new PageScope("Fansly", "Chapters_List").AddFilter("ids", ids, explode: false, required: true, "ids");
        ids.Add("2");

        walked.Should().Equal("1");
        FluentActions.Invoking(() => new PageScope("Fansly", "Chapters_List").AddFilter("ids", (List<string>)["1,2"], explode: false, required: true, "ids"))
            .Should().Throw<ArgumentException>().WithParameterName("ids");
    }

    [Fact]
    public void An_instant_that_went_through_a_database_is_still_the_same_filter()
    {
        var precise = new PageScope("Fansly", "Chapters_List");
        precise.AddFilter("since", new DateTimeOffset(2026, 3, 29, 17, 10, 50, 635, TimeSpan.Zero).AddTicks(7));
        var stored = new PageScope("Fansly", "Chapters_List");
        stored.AddFilter("since", new DateTimeOffset(2026, 3, 29, 19, 10, 50, 635, TimeSpan.FromHours(2)));

        stored.Open(precise.Seal("next")).Should().Be("next");
    }
}
