using System.Net;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Files;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FanslyGenerated.Tests.Repeats;
using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Writes that are ended from outside: what they end with says whether the request was on its way.</summary>
[HoldsInvariants]
public sealed class EndedWriteTests
{
    /// <summary>Each point, and whether a write that is ended there may have been executed.</summary>
    public static TheoryData<string, bool> Points => new()
    {
        { "before the start", false },
        { "at the pacer", false },
        { "at a limiter", false },
        { "at the gate", false },
        { "for the key", false },
        { "in the wait after a 429", false },
        { "for headers", true },
        { "in the body", true },
        { "for headers, after a 429", true },
    };

    [Theory]
    [MemberData(nameof(Points))]
    public async Task F134_A_cancelled_write_says_whether_it_may_have_been_executed(string point, bool mayHave)
    {
        using var cancellation = new CancellationTokenSource();
        await using WaitingCalls waiting = await WaitingCalls.AtAsync(point, cancellation);

        Task write = waiting.Connection.SendAsync<Chapter>(Connections.Write, cancellation.Token);
        await waiting.ReachedAsync();
        await cancellation.CancelAsync();

        var ended = await Thrown.By<ApiCanceledException>(write);

        ended.MayHaveBeenExecuted.Should().Be(mayHave);
        ended.CancellationToken.Should().Be(cancellation.Token);
        ended.Operation.Should().Be("Chapters_Add");
        ended.AccountId.Should().Be("acc");
        ended.Message.Should().Be("Chapters_Add: The call was cancelled.");
        write.IsCanceled.Should().BeTrue("whoever looks at the task and not at the exception sees what it saw before");
        ApiException.MayHaveBeenExecutedBy(ended).Should().Be(mayHave);
    }

    [Theory]
    [MemberData(nameof(Points))]
    public async Task F134_A_write_whose_client_is_disposed_says_whether_it_may_have_been_executed(string point, bool mayHave)
    {
        await using WaitingCalls waiting = await WaitingCalls.AtAsync(point, start: null);

        Task write = waiting.Connection.SendAsync<Chapter>(Connections.Write, default);
        await waiting.ReachedAsync();
        waiting.Connection.Dispose();

        var ended = await Thrown.By<ApiDisposedException>(write);

        ended.MayHaveBeenExecuted.Should().Be(mayHave);
        (ended.Operation, ended.AccountId).Should().Be(("Chapters_Add", "acc"));
        ended.Message.Should().Be("Chapters_Add: The client was disposed.");
        ApiException.MayHaveBeenExecutedBy(ended).Should().Be(mayHave);
    }

    /// <summary>Through the client's own HttpClient, to a server that takes the connection and never gets through the handshake.</summary>
    [Theory]
    [InlineData("JSON")]
    [InlineData("form")]
    [InlineData("nothing")]
    public async Task F134_A_write_that_is_ended_before_there_is_a_connection_was_not_sent(string kind)
    {
        await using CutServer server = CutServer.Unconnecting();
        var options = new TestOptions { BaseAddress = server.Address };

        using (ApiConnection connection = ApiConnection.Open(Connections.Profile, options, client: null))
        {
            using var cancellation = new CancellationTokenSource();
            Task write = connection.SendAsync<Chapter>(Writes.Of(kind), cancellation.Token);
            await Task.Delay(50);
            await cancellation.CancelAsync();

            (await Thrown.By<ApiCanceledException>(write)).MayHaveBeenExecuted.Should().BeFalse();
        }

        ApiConnection disposed = ApiConnection.Open(Connections.Profile, options, client: null);
        Task other = disposed.SendAsync<Chapter>(Writes.Of(kind), default);
        await Task.Delay(50);
        disposed.Dispose();

        (await Thrown.By<ApiDisposedException>(other)).MayHaveBeenExecuted.Should().BeFalse();
    }

    /// <summary>What was returned was sent, whatever a handler made of the content.</summary>
    [Fact]
    public async Task F134_A_write_that_got_a_response_may_have_been_executed_though_its_content_was_never_asked_for()
    {
        using var cancellation = new CancellationTokenSource();
        var reading = new TaskCompletionSource();
        var body = new TestStream(1)
        {
            BeforeRead = async (_, token) =>
            {
                reading.TrySetResult();
                await Task.Delay(Timeout.Infinite, token);
            },
        };
        using var server = new MemoryServer(_ => new HttpResponseMessage { Content = new StreamContent(body) }) { LeavesBodies = true };
        using ApiConnection connection = ApiConnection.Open(Connections.Profile, new TestOptions(), new HttpClient(server));

        Task write = connection.SendAsync<Chapter>(Writes.Of("JSON"), cancellation.Token);
        await reading.Task;
        await cancellation.CancelAsync();

        (await Thrown.By<ApiCanceledException>(write)).MayHaveBeenExecuted.Should().BeTrue();
    }

    [Theory]
    [InlineData("for headers")]
    [InlineData("in the body")]
    public async Task F134_A_read_that_is_ended_was_never_executed(string point)
    {
        using var cancellation = new CancellationTokenSource();
        await using WaitingCalls waiting = await WaitingCalls.AtAsync(point, cancellation);

        Task read = waiting.Connection.SendAsync<Chapter>(Connections.Read, cancellation.Token);
        await waiting.ReachedAsync();
        await cancellation.CancelAsync();

        (await Thrown.By<ApiCanceledException>(read)).MayHaveBeenExecuted.Should().BeFalse();
    }

    [Fact]
    public async Task F134_An_HttpClient_that_is_disposed_in_the_middle_of_a_write_says_so_too()
    {
        var server = MemoryServer.Responding(() => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StreamContent(new BreakingStream("{", new ObjectDisposedException("stream"))),
        });

        (await Thrown.By<ApiDisposedException>(Connections.To(server).SendAsync<Chapter>(Connections.Write, default))).MayHaveBeenExecuted.Should().BeTrue();
        ApiException.MayHaveBeenExecutedBy(await Thrown.By<ObjectDisposedException>(Connections.To(server).SendAsync<Chapter>(Connections.Read, default))).Should().BeFalse();
    }

    [Fact]
    public async Task F134_An_HttpClient_that_was_disposed_before_sends_nothing_and_says_so()
    {
        var client = new HttpClient(MemoryServer.Responding("{}"));
        client.Dispose();

        // Not watched: nothing is sent.
        using ApiConnection connection = ApiConnection.Open(Connections.Profile, new TestOptions(), client);

        ApiException.MayHaveBeenExecutedBy(await Thrown.By<ObjectDisposedException>(connection.SendAsync<Chapter>(Connections.Write, default))).Should().BeFalse();
    }

    [Fact]
    public async Task F134_One_filter_covers_every_way_in_which_a_call_ends()
    {
        using var cancellation = new CancellationTokenSource();
        await using WaitingCalls waiting = await WaitingCalls.AtAsync("for headers", cancellation);
        Task write = waiting.Connection.SendAsync<Chapter>(Connections.Write, cancellation.Token);
        Task handedOn = HandOnAsync(write);
        await waiting.ReachedAsync();
        await cancellation.CancelAsync();

        // As code meets it that waits without await, and code that waits for several.
        Action wait = () => handedOn.Wait(TimeSpan.FromSeconds(60));
        AggregateException waited = wait.Should().Throw<AggregateException>().Which;
        var all = await Thrown.By<OperationCanceledException>(Task.WhenAll(write, Task.CompletedTask));
        var failed = await Thrown.By<ApiException>(Connections.To(MemoryServer.Failing(new IOException())).SendAsync<Chapter>(Connections.Write, default));

        foreach (Exception exception in (Exception[])[waited, all, failed, new InvalidOperationException("wrapped", failed)])
        {
            ApiException.MayHaveBeenExecutedBy(exception).Should().BeTrue();
        }

        foreach (Exception? exception in (Exception?[])[null, new InvalidOperationException(), new OperationCanceledException(), new AggregateException()])
        {
            ApiException.MayHaveBeenExecutedBy(exception).Should().BeFalse();
        }

        static async Task HandOnAsync(Task call) => await call;
    }
}
