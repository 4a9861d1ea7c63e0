using FanslyGenerated.Tests.Faults;
using FluentAssertions;

namespace FanslyGenerated.Tests.Paging;

[HoldsInvariants]
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
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(512)]
    public async Task F83_Any_number_of_walks_that_are_cancelled_between_pages_end(int walks)
    {
        const string Page = """{ "messages": [], "accountMedia": [], "cursor": "2" }""";
        IFanslyAccount account = Fansly.To(MemoryServer.Responding(Fansly.Envelope(Page)));
        using var source = new CancellationTokenSource();
        var arrived = new CountdownEvent(walks);
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        Task[] all = [.. Enumerable.Range(0, walks).Select(_ => WalkAsync())];
        arrived.Wait(TimeSpan.FromSeconds(60)).Should().BeTrue();
        await source.CancelAsync();
        cancelled.SetResult();

        foreach (Task walk in all)
        {
            (await Thrown.By<OperationCanceledException>(walk)).CancellationToken.Should().Be(source.Token);
        }

        async Task WalkAsync()
        {
            await foreach (var page in account.ChatMessages.ListAsync("chat").AsPages().WithCancellation(source.Token))
            {
                arrived.Signal();
                await cancelled.Task;
            }
        }
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
