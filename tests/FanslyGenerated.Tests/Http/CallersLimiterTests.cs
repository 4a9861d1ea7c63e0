using System.Threading.RateLimiting;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Faults;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Http;

/// <summary>A caller's limiter is the caller's own code, and may fail in any way at any moment.</summary>
[HoldsInvariants]
public sealed class CallersLimiterTests
{
    [Fact]
    public async Task P4_A_limiter_that_fails_because_the_call_was_cancelled_is_a_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        var limiter = new TestLimiter(async _ =>
        {
            await cancellation.CancelAsync();
            throw new IOException("The store was left.");
        });

        await Thrown.By<OperationCanceledException>(
            Connections.To(MemoryServer.Responding("{}"), new TestOptions { RateLimiter = limiter })
                .SendAsync<Chapter>(Connections.Write, cancellation.Token));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task F122_A_limiter_that_ignores_its_token_keeps_no_call_that_was_ended(bool isDisposed)
    {
        using var cancellation = new CancellationTokenSource();
        var late = new TaskCompletionSource<RateLimitLease>();
        var permit = new TestLease();
        ApiConnection connection = Connections.To(
            MemoryServer.Responding("{}"), new TestOptions { RateLimiter = new TestLimiter(_ => new(late.Task)) });
        Task call = connection.SendAsync<Chapter>(Connections.Write, cancellation.Token);

        if (isDisposed)
        {
            connection.Dispose();
            await Thrown.By<ObjectDisposedException>(call);
        }
        else
        {
            await cancellation.CancelAsync();
            (await Thrown.By<OperationCanceledException>(call)).CancellationToken.Should().Be(cancellation.Token);
        }

        permit.IsGivenBack.Should().BeFalse();
        late.SetResult(permit);
        SpinWait.SpinUntil(() => permit.IsGivenBack, TimeSpan.FromSeconds(10)).Should().BeTrue("no call used it");
    }

    [Fact]
    public async Task P4_A_limiter_that_asks_for_a_wait_that_no_timer_knows_is_asked_again_earlier()
    {
        var time = new SkippingClock();
        int asked = 0;
        var limiter = new TestLimiter(_ => new(
            asked++ == 0 ? new TestLease { IsGranted = false, Wait = TimeSpan.MaxValue } : new TestLease()));

        await Connections.To(MemoryServer.Responding("{}"), new TestOptions { TimeProvider = time, RateLimiter = limiter })
            .SendAsync<Chapter>(Connections.Write, default);

        time.Waits.Should().ContainSingle();
    }

    [Fact]
    public async Task P4_A_limiter_that_states_its_wait_in_another_type_fails_the_call_and_nothing_was_sent()
    {
        var limiter = new TestLimiter(_ => new(new TestLease { IsGranted = false, Wait = "soon" }));

        var fault = await Thrown.By<ApiTransportException>(
            Connections.To(MemoryServer.Responding("{}"), new TestOptions { RateLimiter = limiter })
                .SendAsync<Chapter>(Connections.Write, default));

        fault.Kind.Should().Be(ApiTransportErrorKind.RateLimiter);
        fault.MayHaveBeenExecuted.Should().BeFalse();
    }

    [Fact]
    public async Task P4_A_permit_that_cannot_be_given_back_costs_no_caller_the_response()
    {
        var limiter = new TestLimiter(_ => new(new TestLease { FailsWhenGivenBack = true }));

        ApiResponse<Chapter> response = await Connections
            .To(MemoryServer.Responding("""{ "id": "1" }"""), new TestOptions { RateLimiter = limiter })
            .SendAsync<Chapter>(Connections.Write, default);

        response.Envelope!.Id.Should().Be("1");
    }
}
