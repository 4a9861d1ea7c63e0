using FanslyGenerated.Calls;
using FanslyGenerated.Settings;
using FluentAssertions;

namespace FanslyGenerated.Tests.Http;

[HoldsInvariants]
public sealed class AttemptTimerTests
{
    private static readonly ConnectionSettings s_settings = Settings(TimeSpan.FromMinutes(1));

    [Fact]
    public void A_timer_that_ended_nothing_makes_way_for_the_next_attempt()
    {
        using CallRun run = Run(CancellationToken.None);
        var first = new AttemptTimer(run, s_settings);
        CancellationToken token = first.CancellationToken;
        bool wasTold = false;
        token.Register(() => wasTold = true);
        first.Dispose();

        using var second = new AttemptTimer(run, Settings(TimeSpan.FromMilliseconds(20)));

        second.CancellationToken.Should().Be(token, "making a source costs more than all else");
        SpinWait.SpinUntil(() => second.HasEnded, TimeSpan.FromSeconds(30)).Should().BeTrue("it has a deadline of its own");
        wasTold.Should().BeFalse("who waited for the first attempt has nothing to do with the second");
    }

    /// <summary>Each is code of a caller's that gets the token of an attempt, and may keep it.</summary>
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(false, true)]
    public void F121_A_token_that_the_callers_code_was_given_is_not_used_again(bool ownsClient, bool hasKeyFunction)
    {
        ConnectionSettings settings = ConnectionSettings.From(Connections.Profile, Options(hasKeyFunction), ownsClient);
        using CallRun run = Run(CancellationToken.None);
        var first = new AttemptTimer(run, settings);
        CancellationToken kept = first.CancellationToken;
        first.Dispose();

        using var second = new AttemptTimer(run, settings);

        second.CancellationToken.Should().NotBe(kept);
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, false, true)]
    [InlineData(true, true, true)]
    public void F121_Without_deadlines_only_our_own_code_gets_the_clients_token(bool ownsClient, bool hasKeyFunction, bool isOwn)
    {
        using var lifetime = new CancellationTokenSource();
        TestOptions options = Options(hasKeyFunction);
        options.AttemptTimeout = options.SilenceTimeout = options.TotalTimeout = Timeout.InfiniteTimeSpan;
        ConnectionSettings settings = ConnectionSettings.From(Connections.Profile, options, ownsClient);
        using var run = new CallRun(Connections.Read, settings, CancellationToken.None, lifetime.Token);
        using var timer = new AttemptTimer(run, settings);

        (timer.CancellationToken != lifetime.Token).Should().Be(isOwn);
        lifetime.Cancel();
        timer.HasEnded.Should().BeTrue();
    }

    private static TestOptions Options(bool hasKeyFunction)
        => hasKeyFunction ? new() { ApiKey = null, ApiKeyProvider = static _ => new("key") } : new();

    [Fact]
    public void A_timer_that_was_ended_is_not_used_again()
    {
        using var caller = new CancellationTokenSource();
        using CallRun run = Run(caller.Token);
        var first = new AttemptTimer(run, s_settings);
        caller.Cancel();
        first.HasEnded.Should().BeTrue();
        first.Dispose();

        using CallRun other = Run(CancellationToken.None);
        using var second = new AttemptTimer(other, s_settings);

        second.HasEnded.Should().BeFalse();
    }

    [Fact]
    public void The_end_of_an_earlier_call_does_not_reach_a_later_one()
    {
        using var caller = new CancellationTokenSource();
        using CallRun run = Run(caller.Token);
        new AttemptTimer(run, s_settings).Dispose();

        using CallRun other = Run(CancellationToken.None);
        using var second = new AttemptTimer(other, s_settings);
        caller.Cancel();

        second.HasEnded.Should().BeFalse();
    }

    private static ConnectionSettings Settings(TimeSpan attemptTimeout)
        => ConnectionSettings.From(Connections.Profile, new TestOptions { AttemptTimeout = attemptTimeout });

    private static CallRun Run(CancellationToken caller) => new(Connections.Read, s_settings, caller, CancellationToken.None);
}
