using System.Net;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Faults;
using FanslyGenerated.Tests.Files;
using FanslyGenerated.Tests.Json;
using FluentAssertions;
using Microsoft.Extensions.Time.Testing;

namespace FanslyGenerated.Tests.Http;

/// <summary>What callers hand to a client is their own code, and may fail in any way at any moment.</summary>
[HoldsInvariants]
public sealed class CallersCodeTests
{
    [Fact]
    public async Task P4_A_key_function_that_fails_because_the_call_was_cancelled_is_a_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        var options = WithKey(async token =>
        {
            await cancellation.CancelAsync();
            throw new InvalidOperationException("The vault was left.");
        });

        var cancelled = await Thrown.By<OperationCanceledException>(
            Connections.To(MemoryServer.Responding("{}"), options).SendAsync<Chapter>(Connections.Write, cancellation.Token));

        cancelled.CancellationToken.Should().Be(cancellation.Token);
    }

    [Fact]
    public async Task P4_A_key_function_that_fails_because_its_time_is_up_fails_the_call_and_nothing_was_sent()
    {
        var time = new FakeTimeProvider();
        var options = WithKey(token =>
        {
            time.Advance(TimeSpan.FromMinutes(1));
            throw new TimeoutException();
        });
        options.TimeProvider = time;

        var fault = await Thrown.By<ApiTransportException>(
            Connections.To(MemoryServer.Responding("{}"), options).SendAsync<Chapter>(Connections.Write, default));

        fault.Kind.Should().Be(ApiTransportErrorKind.NoKey);
        fault.MayHaveBeenExecuted.Should().BeFalse();
    }

    [Fact]
    public async Task P6_A_key_function_that_hears_of_no_cancellation_is_not_waited_for()
    {
        using var cancellation = new CancellationTokenSource();
        var options = WithKey(_ => new(new TaskCompletionSource<string>().Task));

        Task call = Connections.To(MemoryServer.Responding("{}"), options).SendAsync<Chapter>(Connections.Read, cancellation.Token);
        await cancellation.CancelAsync();

        await Thrown.By<OperationCanceledException>(call);
    }

    [Fact]
    public async Task F85_A_write_whose_time_was_up_before_it_left_was_not_sent()
    {
        var time = new FakeTimeProvider();
        var server = MemoryServer.Responding("{}");
        var options = WithKey(_ =>
        {
            time.Advance(TimeSpan.FromMinutes(1));
            return new("key");
        });
        options.TimeProvider = time;

        var fault = await Thrown.By<ApiTransportException>(
            Connections.To(server, options).SendAsync<Chapter>(Connections.Write, default));

        fault.Kind.Should().Be(ApiTransportErrorKind.Timeout);
        fault.MayHaveBeenExecuted.Should().BeFalse();
        server.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData("limiter")]
    [InlineData("key")]
    [InlineData("handler")]
    [InlineData("opening")]
    [InlineData("reading")]
    public async Task F122_What_fails_after_its_call_has_ended_is_reported_nowhere(string code)
    {
        // In a method of its own, so that nothing keeps the task from being collected.
        string mark = $"{Guid.NewGuid()}";
        var reported = new TaskCompletionSource();
        EventHandler<UnobservedTaskExceptionEventArgs> listener = (_, unobserved) =>
        {
            if (unobserved.Exception.ToString().Contains(mark, StringComparison.Ordinal))
            {
                reported.TrySetResult();
            }
        };
        TaskScheduler.UnobservedTaskException += listener;

        await FailLateAsync(code, mark);

        for (int round = 0; round < 5; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        TaskScheduler.UnobservedTaskException -= listener;
        reported.Task.IsCompleted.Should().BeFalse();
    }

    [Theory]
    [InlineData("send")]
    [InlineData("open")]
    [InlineData("read")]
    public async Task F129_A_handler_that_ignores_its_token_keeps_no_call_that_was_ended(string moment)
    {
        var time = new FakeTimeProvider();
        using var cancellation = new CancellationTokenSource();
        using ApiConnection connection = Connections.To(Stuck(moment), new TestOptions { TimeProvider = time });

        Task cancelled = connection.SendAsync<Chapter>(Connections.Write, cancellation.Token);
        await cancellation.CancelAsync();
        await Thrown.By<OperationCanceledException>(cancelled);

        Task overdue = connection.SendAsync<Chapter>(Connections.Request("Chapters_Any", HttpMethod.Post), default);
        time.Advance(TimeSpan.FromMinutes(1));
        var fault = await Thrown.By<ApiTransportException>(overdue);

        fault.Kind.Should().Be(ApiTransportErrorKind.Timeout);
        fault.MayHaveBeenExecuted.Should().BeTrue();

        Task left = connection.SendAsync<Chapter>(Connections.Request("Chapters_Other", HttpMethod.Post), default);
        connection.Dispose();
        await Thrown.By<ObjectDisposedException>(left);
    }

    [Fact]
    public async Task F129_A_buffer_that_a_forgotten_read_may_write_into_is_no_other_responses()
    {
        var body = new StuckStream();
        using var cancellation = new CancellationTokenSource();
        using ApiConnection connection = Connections.To(
            new MemoryServer((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(body) })));
        Task call = connection.SendAsync<Chapter>(Connections.Read, cancellation.Token);
        await cancellation.CancelAsync();
        await Thrown.By<OperationCanceledException>(call);

        byte[][] rented = [.. Enumerable.Range(0, 64).Select(_ => System.Buffers.ArrayPool<byte>.Shared.Rent(16 * 1024))];

        rented.Should().NotContain(buffer => body.IsReadInto(buffer));
    }

    [Theory]
    [InlineData("handler")]
    [InlineData("handler that fails as a connection")]
    [InlineData("limiter")]
    [InlineData("stream")]
    public async Task F128_What_the_callers_code_throws_is_not_quoted_where_it_may_hold_a_secret(string code)
    {
        var cause = new InvalidOperationException($"It fails beside {Canary.Key} and {Canary.Text}.", new IOException(Canary.Key));
        var options = new TestOptions();
        options.RateLimiter = code == "limiter" ? new TestLimiter(_ => throw cause) : null;
        var server = new MemoryServer((request, _) => code switch
        {
            "handler" => throw cause,
            "handler that fails as a connection" => throw new HttpRequestException(HttpRequestError.ConnectionError, $"{request}", cause),
            "stream" => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new ThrowingStream(cause)) }),
            _ => Task.FromResult(MemoryServer.Response("{}")),
        });

        var fault = await Thrown.By<ApiException>(Connections.To(server, options).SendAsync<Chapter>(Connections.Write, default));

        Canary.IsIn(fault.ToString()).Should().BeFalse();
    }

    [Fact]
    public async Task F128_An_exception_whose_text_fails_is_not_asked_for_it()
    {
        var server = new MemoryServer(static (_, _) => throw new MuteException());

        var fault = await Thrown.By<ApiTransportException>(Connections.To(server).SendAsync<Chapter>(Connections.Write, default));

        fault.InnerException!.Message.Should().Contain(nameof(MuteException));
        fault.ToString().Should().NotBeEmpty();
    }

    [Fact]
    public async Task F84_A_callback_that_fails_as_the_client_is_disposed_leaves_no_connection_open()
    {
        await using var server = new RawServer(exchange => exchange.RespondAsync("{}"));
        var asked = new TaskCompletionSource();
        int keys = 0;
        var options = WithKey(async token =>
        {
            if (keys++ > 0)
            {
                token.Register(static () => throw new InvalidOperationException("The caller's own."));
                asked.SetResult();
                await Task.Delay(Timeout.Infinite, token);
            }

            return "key";
        });
        ApiConnection connection = Connections.To(server, options);
        await connection.SendAsync<Chapter>(Connections.Read, default);
        Task call = connection.SendAsync<Chapter>(Connections.Read, default);
        await asked.Task;

        connection.Invoking(open => open.Dispose()).Should().Throw<AggregateException>();

        await Thrown.By<ObjectDisposedException>(call);
        SpinWait.SpinUntil(() => server.OpenConnections == 0, TimeSpan.FromSeconds(10)).Should().BeTrue();
    }

    private static MemoryServer Stuck(string moment)
        => new((_, _) => moment switch
        {
            "send" => new TaskCompletionSource<HttpResponseMessage>().Task,
            "open" => Task.FromResult(new HttpResponseMessage { Content = new StuckContent() }),
            _ => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new StuckStream()) }),
        });

    private static async Task FailLateAsync(string code, string mark)
    {
        var late = new TaskCompletionSource<string>();
        using var cancellation = new CancellationTokenSource();
        TestOptions options = code == "key" ? WithKey(_ => new(late.Task)) : new TestOptions();
        options.RateLimiter = code == "limiter" ? new TestLimiter(async _ => new TestLease { Wait = await late.Task }) : null;
        var server = new MemoryServer(async (_, _) => MemoryServer.Response(code == "handler" ? await late.Task : "{}"));

        Task call = code is "opening" or "reading"
            ? Connections.To(server, options).SendAsync(
                new FileUpload(
                    async _ => code == "opening" ? new MemoryStream(new byte[(await late.Task).Length]) : new TestStream(1) { BeforeRead = async (_, _) => await late.Task }, "clip.mp4"),
                cancellation.Token)
            : Connections.To(server, options).SendAsync<Chapter>(Connections.Read, cancellation.Token);
        await cancellation.CancelAsync();
        await Thrown.By<OperationCanceledException>(call);
        late.SetException(new IOException(mark));
        await Task.Delay(50);
    }

    private static TestOptions WithKey(Func<CancellationToken, ValueTask<string>> provider)
        => new() { ApiKey = null, ApiKeyProvider = provider };

    /// <summary>A body that cannot be opened.</summary>
    private sealed class StuckContent : HttpContent
    {
        protected override Task<Stream> CreateContentReadStreamAsync() => new TaskCompletionSource<Stream>().Task;

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => new TaskCompletionSource().Task;

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    /// <summary>A body whose reads never end.</summary>
    private sealed class StuckStream : MemoryStream
    {
        private Memory<byte> _buffer;

        public bool IsReadInto(byte[] buffer)
            => System.Runtime.InteropServices.MemoryMarshal.TryGetArray<byte>(_buffer, out ArraySegment<byte> known) && known.Array == buffer;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _buffer = buffer;
            return new(new TaskCompletionSource<int>().Task);
        }
    }

    private sealed class ThrowingStream(Exception exception) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw exception;
    }

    private sealed class MuteException : HttpRequestException
    {
        public override string Message => throw new NotSupportedException();
    }
}
