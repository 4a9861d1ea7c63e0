using FanslyGenerated.Paging;
using FluentAssertions;

namespace FanslyGenerated.Tests.Paging;

/// <summary>What users make for tests of their own code.</summary>
public sealed class FromPagesTests
{
    [Fact]
    public async Task Given_pages_are_walked_like_those_of_the_API()
    {
        CursorPageable<int, int[]> list = CursorPageable.FromPages<int, int[]>([[1, 2], [], [3]], static page => page);
        List<int> items = [];
        List<string?> tokens = [];

        await foreach (int item in list)
        {
            items.Add(item);
        }

        await foreach (CursorPage<int, int[]> page in list.AsPages())
        {
            tokens.Add(page.ContinuationToken);
            page.Response.Should().BeNull();
        }

        items.Should().Equal(1, 2, 3);
        tokens.Should().HaveCount(3).And.OnlyHaveUniqueItems().And.EndWith([null]);
    }

    [Fact]
    public async Task A_walk_over_given_pages_can_be_resumed()
    {
        CursorPageable<int, int[]> list = CursorPageable.FromPages<int, int[]>([[1], [2], [3]], static page => page);

        CursorPage<int, int[]> first = await list.GetPageAsync();
        CursorPage<int, int[]> second = await list.GetPageAsync(first.ContinuationToken);

        second.Items.Should().Equal(2);
        second.Payload.Should().Equal(2);
        FluentActions.Invoking(() => list.AsPages("2")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public async Task A_walk_over_given_pages_can_be_cancelled()
    {
        CursorPageable<int, int[]> list = CursorPageable.FromPages<int, int[]>([[1], [2]], static page => page);

        Func<Task> get = () => list.GetPageAsync(cancellationToken: new CancellationToken(canceled: true));

        await get.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Pages_that_are_changed_afterwards_change_nothing()
    {
        List<int[]> pages = [[1], [2]];
        CursorPageable<int, int[]> list = CursorPageable.FromPages<int, int[]>(pages, static page => page);
        string? token = (await list.GetPageAsync()).ContinuationToken;

        pages.Clear();

        (await list.GetPageAsync(token)).Items.Should().Equal(2);
    }

    [Fact]
    public void A_list_of_no_pages_is_refused()
    {
        Func<object> make = () => CursorPageable.FromPages<int, int[]>([], static page => page);

        make.Should().Throw<ArgumentException>().WithParameterName("payloads");
    }

    /// <summary>Whoever hands a token to callers of their own gets back what they like.</summary>
    [Theory]
    [InlineData("text")]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1.0")]
    [InlineData("0x1")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999")]
    [InlineData("\u0661")]
    public async Task F136_A_token_that_holds_no_page_is_no_token(string page)
    {
        CursorPageable<int, int[]> list = CursorPageable.FromPages<int, int[]>([[1], [2], [3]], static page => page);
        string token = new PageScope(nameof(CursorPageable), nameof(CursorPageable.FromPages)).Seal(page);

        FluentActions.Invoking(() => list.AsPages(token)).Should().Throw<ArgumentException>().WithMessage("*no continuation token*");
        await FluentActions.Awaiting(() => list.GetPageAsync(token)).Should().ThrowAsync<ArgumentException>();
    }

    [Fact]
    public async Task A_token_of_a_longer_list_is_refused()
    {
        string? token = (await CursorPageable.FromPages<int, int[]>([[1], [2]], static page => page).GetPageAsync()).ContinuationToken;

        Func<Task> get = () => CursorPageable.FromPages<int, int[]>([[1]], static page => page).GetPageAsync(token);

        await get.Should().ThrowAsync<ArgumentException>().WithMessage("*a list with more pages*");
    }
}
