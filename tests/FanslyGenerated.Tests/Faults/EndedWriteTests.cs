using System.Net;
using System.Threading.RateLimiting;
using FanslyGenerated.Http;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FanslyGenerated.Tests.Repeats;
using FanslyGenerated.Tests.Wire;
using FanslyGenerated.Tests.WriteSafety;
using FluentAssertions;
using Microsoft.Extensions.Time.Testing;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Writes that are ended from outside: what they end with says whether the request was on its way.</summary>
public sealed class EndedWriteTests
{
    /// <summary>Each stage, and whether a write that is ended there may have been executed.</summary>
    public static TheoryData<string, bool> Stages => new()
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
    [MemberData(nameof(Stages))]
    public async Task F134_A_cancelled_write_says_whether_it_may_have_been_executed(string stage, bool mayHave)
    {
        using var cancellation = new CancellationTokenSource();
        await using Stuck stuck = await Stuck.AtAsync(stage, cancellation);

        Task write = stuck.Connection.SendAsync<Chapter>(Connections.Write, cancellation.Token);
        await stuck.ReachedAsync();
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
    [MemberData(nameof(Stages))]
    public async Task F134_A_write_whose_client_is_disposed_says_whether_it_may_have_been_executed(string stage, bool mayHave)
    {
        await using Stuck stuck = await Stuck.AtAsync(stage, start: null);

        Task write = stuck.Connection.SendAsync<Chapter>(Connections.Write, default);
        await stuck.ReachedAsync();
        stuck.Connection.Dispose();

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
        using var certificate = new Certificate();
        await using var server = new CutServer(new Cut("silence", CutPoint.Tls, "", CutEnd.Silence), certificate.Value);
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

    /// <summary>What was answered was sent, whatever a handler made of the content.</summary>
    [Fact]
    public async Task F134_A_write_that_was_answered_may_have_been_executed_though_nobody_asked_for_its_content()
    {
        using var cancellation = new CancellationTokenSource();
        var reading = new TaskCompletionSource();
        var server = new Answering(() => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new EndlessWait(reading)) });
        using ApiConnection connection = ApiConnection.Open(Connections.Profile, new TestOptions(), new HttpClient(server));

        Task write = connection.SendAsync<Chapter>(Writes.Of("JSON"), cancellation.Token);
        await reading.Task;
        await cancellation.CancelAsync();

        (await Thrown.By<ApiCanceledException>(write)).MayHaveBeenExecuted.Should().BeTrue();
    }

    [Theory]
    [InlineData("for headers")]
    [InlineData("in the body")]
    public async Task F134_A_read_that_is_ended_was_never_executed(string stage)
    {
        using var cancellation = new CancellationTokenSource();
        await using Stuck stuck = await Stuck.AtAsync(stage, cancellation);

        Task read = stuck.Connection.SendAsync<Chapter>(Connections.Read, cancellation.Token);
        await stuck.ReachedAsync();
        await cancellation.CancelAsync();

        (await Thrown.By<ApiCanceledException>(read)).MayHaveBeenExecuted.Should().BeFalse();
    }

    [Fact]
    public async Task F134_An_HttpClient_that_is_disposed_in_the_middle_of_a_write_says_so_too()
    {
        var server = StubServer.Answering(() => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StreamContent(new BreakingStream("{", new ObjectDisposedException("stream"))),
        });

        (await Thrown.By<ApiDisposedException>(Connections.To(server).SendAsync<Chapter>(Connections.Write, default))).MayHaveBeenExecuted.Should().BeTrue();
        ApiException.MayHaveBeenExecutedBy(await Thrown.By<ObjectDisposedException>(Connections.To(server).SendAsync<Chapter>(Connections.Read, default))).Should().BeFalse();
    }

    [Fact]
    public async Task F134_An_HttpClient_that_was_disposed_before_sends_nothing_and_says_so()
    {
        var client = new HttpClient(StubServer.Answering("{}"));
        client.Dispose();

        // Not watched: nothing is sent.
        using ApiConnection connection = ApiConnection.Open(Connections.Profile, new TestOptions(), client);

        ApiException.MayHaveBeenExecutedBy(await Thrown.By<ObjectDisposedException>(connection.SendAsync<Chapter>(Connections.Write, default))).Should().BeFalse();
    }

    [Fact]
    public async Task F134_One_filter_covers_every_way_in_which_a_call_ends()
    {
        using var cancellation = new CancellationTokenSource();
        await using Stuck stuck = await Stuck.AtAsync("for headers", cancellation);
        Task write = stuck.Connection.SendAsync<Chapter>(Connections.Write, cancellation.Token);
        Task handedOn = HandOnAsync(write);
        await stuck.ReachedAsync();
        await cancellation.CancelAsync();

        // As code meets it that waits without await, and code that waits for several.
        Action wait = () => handedOn.Wait(TimeSpan.FromSeconds(60));
        AggregateException waited = wait.Should().Throw<AggregateException>().Which;
        var all = await Thrown.By<OperationCanceledException>(Task.WhenAll(write, Task.CompletedTask));
        var failed = await Thrown.By<ApiException>(Connections.To(StubServer.Failing(new IOException())).SendAsync<Chapter>(Connections.Write, default));

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

    /// <summary>A connection on which a write gets stuck at a given stage.</summary>
    private sealed class Stuck(ApiConnection connection, Func<Task> reached, IAsyncDisposable? server = null) : IAsyncDisposable
    {
        public ApiConnection Connection { get; } = connection;

        public Task ReachedAsync() => reached();

        public static async Task<Stuck> AtAsync(string stage, CancellationTokenSource? start)
        {
            var options = new TestOptions { TimeProvider = new FakeTimeProvider(), MaxRetries = 3 };
            Func<Task> soon = static () => Task.Delay(20);

            switch (stage)
            {
                case "before the start":
                    ApiConnection any = Connections.To(StubServer.Answering("{}"), options);
                    start?.Cancel();

                    if (start is null)
                    {
                        any.Dispose();
                    }

                    return new Stuck(any, soon);

                case "at the pacer":
                    options.RequestsPerMinute = 1;
                    ApiConnection paced = Connections.To(StubServer.Answering("{}"), options);
                    await paced.SendAsync<Chapter>(Connections.Read, default);
                    return new Stuck(paced, soon);

                case "at a limiter":
                    options.RateLimiter = new ConcurrencyLimiter(new() { PermitLimit = 1, QueueLimit = 1000 });
                    await options.RateLimiter.AcquireAsync();
                    return new Stuck(Connections.To(StubServer.Answering("{}"), options), soon);

                case "at the gate":
                    options.MaxRetries = 0;
                    ApiConnection gated = Connections.To(StubServer.Answering(() => StubServer.Refusal("X-Retry-After: 60")), options);
                    await gated.SendAsync<Chapter>(Connections.Read, default);
                    return new Stuck(gated, soon);

                case "for the key":
                    options.ApiKey = null;
                    options.ApiKeyProvider = async token =>
                    {
                        await Task.Delay(Timeout.Infinite, token);
                        return "";
                    };
                    return new Stuck(Connections.To(StubServer.Answering("{}"), options), soon);

                case "in the wait after a 429":
                    return new Stuck(Connections.To(StubServer.Answering(() => StubServer.Refusal("X-Retry-After: 1")), options), soon);

                case "for headers, after a 429":
                    options.TimeProvider = new Time.SkippingClock();
                    int asked = 0;
                    var second = new TaskCompletionSource();
                    return new Stuck(
                        Connections.To(
                            new StubServer(async (_, token) =>
                            {
                                if (asked++ == 0)
                                {
                                    return StubServer.Refusal("X-Retry-After: 1");
                                }

                                second.SetResult();
                                await Task.Delay(Timeout.Infinite, token);
                                return StubServer.Answer("{}");
                            }),
                            options),
                        () => second.Task);

                default:
                    var server = new RawServer(async exchange =>
                    {
                        if (stage == "in the body")
                        {
                            await exchange.StartAsync(length: 100);
                            await exchange.WriteAsync("{");
                        }

                        await exchange.StallAsync();
                    });
                    return new Stuck(Connections.To(server, options), () => server.ArrivedAsync(1), server);
            }
        }

        public async ValueTask DisposeAsync()
        {
            Connection.Dispose();

            if (server is not null)
            {
                await server.DisposeAsync();
            }
        }
    }

    private sealed class Answering(Func<HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => Task.FromResult(answer());
    }

    /// <summary>A body whose first byte never comes.</summary>
    private sealed class EndlessWait(TaskCompletionSource reading) : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            reading.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
