using FanslyGenerated.Generator.Tests.Language;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Reading;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>The ways in which pages follow each other, and what is refused of each.</summary>
public sealed class PagingTests
{
    private const string Cursor = "        cursor: cursor\n        next: /data/next\n";

    /// <summary>The minimal spec, with a list that is paged by an offset.</summary>
    private static readonly SpecText s_counted = Specs.Minimal
        .With(Cursor, "        offset: from\n        total: /data/count\n")
        .With("{ name: cursor, in: query, description: Where to go on., schema: { type: string }, example: c1 }", "{ name: from, in: query, description: How many to pass over., schema: { type: integer }, example: 10 }")
        .With("        next: { type: string, nullable: true, description: Leads to the next page. }", "        count: { type: integer, description: How many there are. }\n        hasMore: { type: boolean, description: Whether more follow. }");

    [Theory]
    [InlineData("total: /data/count", "/data/count", null)]
    [InlineData("more: /data/hasMore", null, "/data/hasMore")]
    [InlineData("", null, null)]
    public void A_list_goes_by_an_offset_and_may_state_its_length_or_whether_more_follow(string end, string? total, string? more)
    {
        SpecReading reading = s_counted.With("        total: /data/count\n", end.Length == 0 ? "" : $"        {end}\n").Read();

        reading.Problems.Should().BeEmpty();
        var offset = (OffsetModel)reading.Model!.Operations.First().Paging!.Step;
        (offset.Parameter, offset.Total?.Text, offset.More?.Text).Should().Be(("from", total, more));
    }

    [Theory]
    [InlineData("FAN061", "names 'form' as its offset, which is no query parameter; did you mean 'from'?", "offset: from", "offset: ⟦form")]
    [InlineData("FAN067", "needs an offset that is an integer, and has a string", "offset: from", "offset: ⟦from", "schema: { type: integer }, example: 10 }\n        - { name: limit", "schema: { type: string }, example: '10' }\n        - { name: limit")]
    [InlineData("FAN067", "needs a size that is one value, and has an array", "size: limit", "size: ⟦limit", "How many., schema: { type: integer }, example: 10", "How many., schema: { type: array, items: { type: integer } }, example: [10]")]
    [InlineData("FAN060", "x-paging.total of 'Notes_List' points to '/data/cuont', but the response has no 'cuont'; did you mean 'count'?", "total: /data/count", "total: ⟦/data/cuont")]
    [InlineData("FAN060", "x-paging.more of 'Notes_List' points to '/data/more'", "total: /data/count", "more: ⟦/data/more")]
    [InlineData("FAN066", "x-paging.total of 'Notes_List' points to '/data/hasMore', which must be an integer and is a boolean", "total: /data/count", "total: ⟦/data/hasMore")]
    [InlineData("FAN066", "x-paging.more of 'Notes_List' points to '/data/count', which must be a boolean and is an integer", "total: /data/count", "more: ⟦/data/count")]
    [InlineData("FAN012", "x-paging of 'Notes_List' has no key 'end' in our dialect", "total: /data/count", "⟦end: empty-page")]
    [InlineData("FAN012", "has no key 'next' in our dialect", "total: /data/count", "⟦next: /data/count")]
    [InlineData("FAN068", "x-paging of 'Notes_List' has both 'total' and 'more', of which each says where the pages go on or end; keep one of them", "total: /data/count", "total: /data/count\n        ⟦more: /data/hasMore")]
    public void An_offset_is_counted_and_its_end_is_stated_in_one_way(string rules, string says, params string[] edits)
        => s_counted.With(edits).ShouldReport(rules, says);

    [Fact]
    public void A_token_may_stand_in_one_of_several_places()
    {
        SpecReading reading = Specs.Minimal.With("next: /data/next", "next: [/data/next, /message]").Read();

        reading.Problems.Should().BeEmpty();
        var cursor = (CursorModel)reading.Model!.Operations.First().Paging!.Step;
        cursor.Places.Select(place => place.Text).Should().Equal("/data/next", "/message");
    }

    [Theory]
    [InlineData("FAN060", "x-paging.next of 'Notes_List' points to '/data/nxt', but the response has no 'nxt'; did you mean 'next'?", "next: /data/next", "next: [/data/next, ⟦/data/nxt]")]
    [InlineData("FAN066", "points to '/left', which must be a string, where there are several and is an integer", "next: /data/next", "next: [/data/next, ⟦/left]")]
    [InlineData("FAN011", "must be text and is a list", "next: /data/next", "next: ⟦[]")]
    public void Each_place_of_a_token_is_there_and_a_text(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);

    [Theory]
    [InlineData("/data/next")]
    [InlineData("/paging/next")]
    public void A_list_goes_by_a_link_in_the_payload_or_in_the_envelope(string place)
    {
        SpecReading reading = Specs.Minimal
            .With(Cursor, $"        link: {place}\n")
            .With("        left: {", "        paging: { $ref: '#/components/schemas/Paging' }\n        left: {")
            .Then("    Paging: { type: object, description: What follows., properties: { next: { type: string, nullable: true, description: The next page. } } }\n")
            .Read();

        reading.Problems.Should().BeEmpty();
        var link = (LinkModel)reading.Model!.Operations.First().Paging!.Step;
        (link.Parameter, link.Link.Text).Should().Be((null, place));
    }

    [Theory]
    [InlineData("FAN060", "x-paging.link of 'Notes_List' points to '/data/nxt', but the response has no 'nxt'; did you mean 'next'?", Cursor, "        link: ⟦/data/nxt\n")]
    [InlineData("FAN066", "x-paging.link of 'Notes_List' points to '/left', which must be a string and is an integer", Cursor, "        link: ⟦/left\n")]
    [InlineData("FAN012", "x-paging of 'Notes_List' has no key 'end' in our dialect", Cursor, "        link: /data/next\n        ⟦end: empty-page\n")]
    [InlineData("FAN041", "the link to the next page and parameter 'link' would both be called 'link' in C#; give one of them an x-name", Cursor, "        link: /data/next\n", "- { name: cursor,", "- ⟦{ name: link,")]
    public void A_link_is_a_text_and_the_raw_client_takes_it_by_that_name(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);

    [Theory]
    [InlineData("FAN068", "x-paging of 'Notes_List' has both 'cursor' and 'link'", "cursor: cursor\n", "cursor: cursor\n        ⟦link: /data/next\n")]
    [InlineData("FAN068", "x-paging of 'Notes_List' has both 'cursor' and 'offset'", "cursor: cursor\n", "cursor: cursor\n        ⟦offset: limit\n")]
    [InlineData("FAN010", "x-paging of 'Notes_List' needs the key 'cursor' or 'offset' or 'link'", Cursor, "        ⟦next: /data/next\n")]
    [InlineData("FAN010 FAN012", "x-paging of 'Notes_List' has no key 'cusror' in our dialect; did you mean 'cursor'?", "        cursor: cursor\n", "        ⟦⟦cusror: cursor\n")]
    public void A_list_goes_by_one_of_the_ways(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);
}
