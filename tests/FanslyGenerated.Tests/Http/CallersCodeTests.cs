using System.Text.Json;
using System.Threading.RateLimiting;
using FanslyGenerated.Http;
using FanslyGenerated.Tests.Faults;
using FanslyGenerated.Tests.Json;
using FanslyGenerated.Tests.Time;
using FanslyGenerated.Tests.Wire;
using FluentAssertions;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json;

namespace FanslyGenerated.Tests.Http;

/// <summary>What callers hand to a client is their own code, and may fail in any way at any moment.</summary>
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
            Connections.To(StubServer.Answering("{}"), options).SendAsync<Chapter>(Connections.Write, cancellation.Token));

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
            Connections.To(StubServer.Answering("{}"), options).SendAsync<Chapter>(Connections.Write, default));

        fault.Kind.Should().Be(ApiTransportErrorKind.NoKey);
        fault.MayHaveBeenExecuted.Should().BeFalse();
    }

    [Fact]
    public async Task P6_A_key_function_that_hears_of_no_cancellation_is_not_waited_for()
    {
        using var cancellation = new CancellationTokenSource();
        var options = WithKey(_ => new(new TaskCompletionSource<string>().Task));

        Task call = Connections.To(StubServer.Answering("{}"), options).SendAsync<Chapter>(Connections.Read, cancellation.Token);
        await cancellation.CancelAsync();

        await Thrown.By<OperationCanceledException>(call);
    }

    [Fact]
    public async Task F85_A_write_whose_time_was_up_before_it_left_was_not_sent()
    {
        var time = new FakeTimeProvider();
        var server = StubServer.Answering("{}");
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

    [Fact]
    public async Task P4_A_limiter_that_fails_because_the_call_was_cancelled_is_a_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        var limiter = new CallersLimiter(async () =>
        {
            await cancellation.CancelAsync();
            throw new IOException("The store was left.");
        });

        await Thrown.By<OperationCanceledException>(
            Connections.To(StubServer.Answering("{}"), new TestOptions { RateLimiter = limiter })
                .SendAsync<Chapter>(Connections.Write, cancellation.Token));
    }

    [Fact]
    public async Task P4_A_limiter_that_asks_for_a_wait_that_no_timer_knows_is_asked_again_earlier()
    {
        var time = new SkippingClock();
        int asked = 0;
        var limiter = new CallersLimiter(() => new(
            asked++ == 0 ? new CallersLease { IsGranted = false, Wait = TimeSpan.MaxValue } : new CallersLease()));

        await Connections.To(StubServer.Answering("{}"), new TestOptions { TimeProvider = time, RateLimiter = limiter })
            .SendAsync<Chapter>(Connections.Write, default);

        time.Waits.Should().ContainSingle();
    }

    [Fact]
    public async Task P4_A_limiter_that_tells_its_wait_in_another_type_fails_the_call_and_nothing_was_sent()
    {
        var limiter = new CallersLimiter(() => new(new CallersLease { IsGranted = false, Wait = "soon" }));

        var fault = await Thrown.By<ApiTransportException>(
            Connections.To(StubServer.Answering("{}"), new TestOptions { RateLimiter = limiter })
                .SendAsync<Chapter>(Connections.Write, default));

        fault.Kind.Should().Be(ApiTransportErrorKind.RateLimiter);
        fault.MayHaveBeenExecuted.Should().BeFalse();
    }

    [Fact]
    public async Task P4_A_permit_that_cannot_be_given_back_costs_nobody_the_answer()
    {
        var limiter = new CallersLimiter(() => new(new CallersLease { FailsWhenGivenBack = true }));

        ApiResponse<Chapter> response = await Connections
            .To(StubServer.Answering("""{ "id": "1" }"""), new TestOptions { RateLimiter = limiter })
            .SendAsync<Chapter>(Connections.Write, default);

        response.Envelope!.Id.Should().Be("1");
    }

    public static TheoryData<object> Unwritable => [default(JsonElement), new Stubborn()];

    [Theory]
    [MemberData(nameof(Unwritable))]
    public void P4_A_body_that_cannot_be_written_is_refused_as_an_argument(object body)
        => FluentActions.Invoking(() => ApiRequest.Unlisted(HttpMethod.Post, "/", "chats", body, accountId: null))
            .Should().Throw<ArgumentException>().Which.ToString().Should().NotContain(Witness.Canary.Text);

    [Fact]
    public async Task F84_A_callback_that_fails_as_the_client_is_disposed_leaves_no_connection_open()
    {
        await using var server = new RawServer(exchange => exchange.AnswerAsync("{}"));
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

    private static TestOptions WithKey(Func<CancellationToken, ValueTask<string>> provider)
        => new() { ApiKey = null, ApiKeyProvider = provider };

    /// <summary>A type of a caller's that does not want to be written.</summary>
    [JsonConverter(typeof(Refusing))]
    private sealed class Stubborn;

    private sealed class Refusing : JsonConverter<Stubborn>
    {
        public override void WriteJson(JsonWriter writer, Stubborn? value, Newtonsoft.Json.JsonSerializer serializer)
            => throw new NotSupportedException(Witness.Canary.Text);

        public override Stubborn ReadJson(
            JsonReader reader, Type objectType, Stubborn? existingValue, bool hasExistingValue, Newtonsoft.Json.JsonSerializer serializer)
            => new();
    }

    private sealed class CallersLimiter(Func<ValueTask<RateLimitLease>> acquire) : RateLimiter
    {
        public override TimeSpan? IdleDuration => null;

        public override RateLimiterStatistics? GetStatistics() => null;

        protected override RateLimitLease AttemptAcquireCore(int permitCount) => throw new NotSupportedException();

        protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) => acquire();
    }

    private sealed class CallersLease : RateLimitLease
    {
        public bool IsGranted { get; init; } = true;

        public object? Wait { get; init; }

        public bool FailsWhenGivenBack { get; init; }

        public override bool IsAcquired => IsGranted;

        public override IEnumerable<string> MetadataNames => [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = Wait;
            return Wait is not null;
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);

            if (FailsWhenGivenBack)
            {
                throw new IOException("The store is gone.");
            }
        }
    }
}
