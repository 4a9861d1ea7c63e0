using FanslyGenerated.OnlyFans;
using FanslyGenerated.Tests.Faults;
using FluentAssertions;

namespace FanslyGenerated.Tests.Http;

/// <summary>What responses say of the key beside what was asked for.</summary>
[HoldsInvariants]
public sealed class LastKnownTests
{
    [Fact]
    public async Task The_rate_limit_is_what_the_last_response_said_that_said_something()
    {
        var server = MemoryServer.Responding(() => Page("599"), () => Page("598"), () => Page(remaining: null));
        var options = new FanslyClientOptions { ApiKey = Canary.Key };
        using var client = new FanslyClient(InvariantHandler.Client(server, options.BaseAddress), options);
        List<long?> remaining = [client.RateLimit?.Remaining];

        for (int call = 0; call < 3; call++)
        {
            await client.Account("acc").ReadAsync();
            remaining.Add(client.RateLimit!.Remaining);
        }

        remaining.Should().Equal(null, 599, 598, 598);
    }

    [Fact]
    public async Task What_a_response_says_of_the_call_itself_is_known_until_the_next_says_otherwise()
    {
        var server = MemoryServer.Responding(() => Queue(credits: 9, remaining: 997), () => Queue(credits: 8, remaining: 996));
        var options = new OnlyFansClientOptions { ApiKey = Canary.Key };
        using var client = new OnlyFansClient(InvariantHandler.Client(server, options.BaseAddress), options);
        client.Meta.Should().BeNull();
        client.RateLimit.Should().BeNull();

        await client.Account("acct").MassMessages.ListQueueAsync();
        OnlyFansMeta first = client.Meta!;
        await client.Account("acct").MassMessages.ListQueueAsync();

        (first.Credits.Balance, client.Meta!.Credits.Balance, client.RateLimit!.Remaining).Should().Be((9, 8, 996));
    }

    private static HttpResponseMessage Page(string? remaining)
    {
        HttpResponseMessage response = MemoryServer.Response(Fansly.Envelope(Fansly.Page));

        if (remaining is not null)
        {
            response.Headers.Add("X-RateLimit-Remaining", remaining);
        }

        return response;
    }

    private static HttpResponseMessage Queue(int credits, int remaining)
        => MemoryServer.Response($$"""
            { "data": [], "_meta": { "_credits": { "used": 1, "balance": {{credits}}, "note": "" }, "_cache": { "is_cached": false, "note": "" },
              "_rate_limits": { "limit_minute": 1000, "limit_day": null, "remaining_minute": {{remaining}}, "remaining_day": null } } }
            """);
}
