using FanslyGenerated.Tests.Views;
using FluentAssertions;

namespace FanslyGenerated.Tests.Paging;

public sealed class CancellationTests
{
    public static TheoryData<string> Lists => ViewOperation.Names(ViewOperation.Paged);

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_walk_that_is_cancelled_in_mid_page_ends_there(string name)
    {
        var server = ListServer.OfPages(ViewOperation.Named(name), 3);
        using var source = new CancellationTokenSource();
        List<object> items = [];

        Func<Task> walk = async () =>
        {
            await foreach (object item in ViewOperation.Named(name).Call().StartList(server.Handler).AsItems(source.Token))
            {
                items.Add(item);
                await source.CancelAsync();
            }
        };

        (await walk.Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(source.Token);
        server.Numbers(items).Should().Equal(11);
        server.Handler.Requests.Should().HaveCount(1);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_walk_that_is_cancelled_between_pages_requests_no_other(string name)
    {
        var server = ListServer.OfPages(ViewOperation.Named(name), 3);
        using var source = new CancellationTokenSource();

        Func<Task> walk = async () =>
        {
            await foreach (SeenPage page in ViewOperation.Named(name).Call().StartList(server.Handler).AsPages(null, source.Token))
            {
                await source.CancelAsync();
            }
        };

        await walk.Should().ThrowAsync<OperationCanceledException>();
        server.Handler.Requests.Should().HaveCount(1);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_walk_that_is_cancelled_beforehand_requests_nothing(string name)
    {
        var server = ListServer.OfPages(ViewOperation.Named(name), 3);
        var cancelled = new CancellationToken(canceled: true);

        Func<Task> walk = async () => await ViewOperation.Named(name).Call().StartList(server.Handler)
            .AsPages(null, cancelled).GetAsyncEnumerator(cancelled).MoveNextAsync();

        await walk.Should().ThrowAsync<OperationCanceledException>();
        server.Handler.Requests.Should().BeEmpty();
    }
}
