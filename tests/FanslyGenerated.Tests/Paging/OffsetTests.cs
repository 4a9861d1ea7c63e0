using FanslyGenerated.Operations;
using FanslyGenerated.Paging;
using FluentAssertions;

namespace FanslyGenerated.Tests.Paging;

/// <summary>Lists that are counted through. The API is a list in memory that a test can change while it is walked.</summary>
public sealed class OffsetTests
{
    private static readonly ApiCall s_call = new("Numbers_List", HttpMethod.Get, AccountId: null);

    private readonly List<string?> _asked = [];
    private List<int> _numbers = [.. Enumerable.Range(1, 5)];

    [Theory]
    [InlineData(true, false, 3)]
    [InlineData(false, true, 3)]
    [InlineData(false, false, 4)]
    public async Task A_list_comes_whole_and_ends_by_its_length_by_its_flag_or_by_an_empty_page(bool statesTotal, bool statesMore, int requests)
    {
        List<int> numbers = await WalkAsync(List(statesTotal, statesMore));

        numbers.Should().Equal(1, 2, 3, 4, 5);
        _asked.Should().Equal(((string?[])[null, "2", "4", "5"])[..requests]);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task A_list_without_items_is_one_empty_page(bool statesTotal, bool statesMore)
    {
        _numbers = [];

        CursorPage<int, int[]> page = await List(statesTotal, statesMore).GetPageAsync();

        page.Items.Should().BeEmpty();
        page.ContinuationToken.Should().BeNull();
    }

    [Fact]
    public async Task A_list_that_grows_while_it_is_walked_is_walked_to_its_new_end()
    {
        List<int> numbers = await WalkAsync(List(statesTotal: true), onPage: page => _numbers = page == 3 ? [.. _numbers, 6] : _numbers);

        numbers.Should().Equal(1, 2, 3, 4, 5, 6);
    }

    [Fact]
    public async Task A_list_that_shrinks_while_it_is_walked_ends_at_its_new_end()
    {
        List<int> numbers = await WalkAsync(List(statesTotal: true), onPage: page => _numbers = page == 2 ? [1] : _numbers);

        numbers.Should().Equal(1, 2);
        _asked.Should().Equal(null, "2");
    }

    [Fact]
    public async Task A_total_that_counts_more_than_there_is_ends_with_the_empty_page()
    {
        List<int> numbers = await WalkAsync(List(statesTotal: true, hidden: 2));

        numbers.Should().Equal(1, 2, 3, 4, 5);
        _asked.Should().Equal(null, "2", "4", "5");
    }

    [Fact]
    [Trait("Fault", "F64")]
    public async Task F64_An_empty_page_that_promises_more_stops_the_walk_with_a_token_to_resume_from()
    {
        CursorPageable<int, int[]> list = List(statesMore: true, hidden: 2);
        List<int> numbers = [];

        ApiPagingException fault = (await FluentActions.Awaiting(() => WalkAsync(list, into: numbers)).Should().ThrowAsync<ApiPagingException>()).Which;
        _numbers.Add(6);
        _numbers.Add(7);

        numbers.Should().Equal(1, 2, 3, 4, 5);
        (await list.GetPageAsync(fault.LastToken)).Items.Should().Equal(6, 7);
    }

    [Fact]
    [Trait("Fault", "F64")]
    public async Task F64_An_empty_first_page_that_promises_more_is_asked_for_once()
    {
        _numbers = [];

        await FluentActions.Awaiting(() => WalkAsync(List(statesMore: true, hidden: 2))).Should().ThrowAsync<ApiPagingException>();

        _asked.Should().Equal([null]);
    }

    [Fact]
    public async Task A_walk_can_be_resumed_from_any_page_and_started_anywhere()
    {
        CursorPage<int, int[]> first = await List(statesTotal: true).GetPageAsync();
        List<int> rest = await WalkAsync(List(statesTotal: true), first.ContinuationToken);
        List<int> middle = await WalkAsync(List(statesTotal: true, start: PageOffset.Of(3, "offset")));

        first.Items.Concat(rest).Should().Equal(1, 2, 3, 4, 5);
        middle.Should().Equal(4, 5);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1.0")]
    [InlineData("0x1")]
    [InlineData("1&admin=true")]
    [InlineData("9223372036854775807")]
    [InlineData("99999999999999999999")]
    [InlineData("١")]
    public void A_token_of_another_offset_than_a_walk_can_have_is_refused(string offset)
    {
        string token = new PageScope("Api", "Numbers_List", PageKey.Offset).Seal(offset);

        FluentActions.Invoking(() => List().AsPages(token)).Should().Throw<ArgumentException>()
            .WithMessage("This is no continuation token of this library. To start elsewhere, set the offset itself.*");
        _asked.Should().BeEmpty();
    }

    [Fact]
    public void A_token_that_holds_a_cursor_is_refused_by_a_list_that_is_counted_and_the_other_way_round()
    {
        string cursor = new PageScope("Api", "Numbers_List").Seal("2");
        string offset = new PageScope("Api", "Numbers_List", PageKey.Offset).Seal("2");

        FluentActions.Invoking(() => List().AsPages(cursor)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new PageScope("Api", "Numbers_List").Open(offset)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_API_that_counts_in_32_bits_is_never_asked_beyond_them()
    {
        var scope = new PageScope("Api", "Numbers_List", PageKey.Int32Offset);

        FluentActions.Invoking(() => scope.Open(scope.Seal("2147483648"))).Should().Throw<ArgumentException>();
        scope.Open(scope.Seal("2147483647")).Should().Be("2147483647");
        PageOffset.ToInt32(2147483647, s_call, "/items").Should().Be(int.MaxValue);
        FluentActions.Invoking(() => PageOffset.ToInt32(2147483648, s_call, "/items")).Should().Throw<ApiContractException>()
            .Which.JsonPath.Should().Be("$.items");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void A_start_that_is_no_number_of_items_is_refused_by_name(long offset)
        => FluentActions.Invoking(() => PageOffset.Of(offset, "skip")).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("skip");

    /// <summary>Serves two numbers a page.</summary>
    /// <param name="statesTotal">Whether a page states how many numbers there are.</param>
    /// <param name="statesMore">Whether a page states whether more follow.</param>
    /// <param name="hidden">How many numbers are counted and never given.</param>
    /// <param name="start">Where the list starts.</param>
    private CursorPageable<int, int[]> List(bool statesTotal = false, bool statesMore = false, int hidden = 0, string? start = null)
    {
        return new(new PageSource<int, int[]>(
            s_call, new PageScope("Api", "Numbers_List", PageKey.Offset), start, endsWithEmptyPage: false, FetchAsync));

        Task<FetchedPage<int, int[]>> FetchAsync(string? key, CancellationToken cancellationToken)
        {
            _asked.Add(key);
            long offset = PageOffset.Start(key) ?? 0;
            int[] page = [.. _numbers.Skip((int)offset).Take(2)];
            int total = _numbers.Count + hidden;
            string? next = PageOffset.Next(offset, page.Length, statesTotal ? total : null, statesMore ? offset + page.Length < total : null);
            return Task.FromResult(new FetchedPage<int, int[]>(page, page, next, Response: null));
        }
    }

    private async Task<List<int>> WalkAsync(
        CursorPageable<int, int[]> list, string? token = null, Action<int>? onPage = null, List<int>? into = null)
    {
        List<int> numbers = into ?? [];
        onPage?.Invoke(1);

        await foreach (CursorPage<int, int[]> page in list.AsPages(token))
        {
            numbers.AddRange(page.Items);
            onPage?.Invoke(_asked.Count + 1);
        }

        return numbers;
    }
}
