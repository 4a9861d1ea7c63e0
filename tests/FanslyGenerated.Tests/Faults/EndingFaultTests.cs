using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Calls that are ended from outside, at every point.</summary>
[HoldsInvariants]
public sealed class EndingFaultTests
{
    private static readonly string[] s_points =
    [
        "before the start", "at the pacer", "at a limiter", "at the gate", "for the key", "connecting", "for headers", "in the body",
        "in backoff",
    ];

    private static readonly int[] s_crowds = [1, 64, 512];

    public static TheoryData<string, int> Crowds
    {
        get
        {
            TheoryData<string, int> crowds = [];

            foreach ((string point, int callers) in s_points.SelectMany(static point => s_crowds.Select(callers => (point, callers))))
            {
                crowds.Add(point, callers);
            }

            return crowds;
        }
    }

    [Theory]
    [MemberData(nameof(Crowds))]
    public async Task F83_A_cancellation_ends_all_calls_at_any_point_with_the_callers_token(string point, int callers)
    {
        using var cancellation = new CancellationTokenSource();
        await using WaitingCalls waiting = await WaitingCalls.AtAsync(point, cancellation);

        Task[] calls = Call(waiting.Connection, callers, cancellation.Token);
        await waiting.ReachedAsync(callers);
        await cancellation.CancelAsync();

        foreach (Task call in calls)
        {
            (await Thrown.By<OperationCanceledException>(call)).CancellationToken.Should().Be(cancellation.Token);
        }
    }

    [Theory]
    [MemberData(nameof(Crowds))]
    public async Task F84_Disposing_the_client_ends_all_calls_at_any_point(string point, int callers)
    {
        await using WaitingCalls waiting = await WaitingCalls.AtAsync(point, start: null);

        Task[] calls = Call(waiting.Connection, callers, default);
        await waiting.ReachedAsync(callers);
        waiting.Connection.Dispose();

        foreach (Task call in calls)
        {
            await Thrown.By<ObjectDisposedException>(call);
        }
    }

    [Fact]
    public async Task F84_A_client_that_was_disposed_sends_nothing()
    {
        var server = MemoryServer.Responding("{}");
        ApiConnection connection = Connections.To(server);
        connection.Dispose();
        connection.Dispose();

        await Thrown.By<ObjectDisposedException>(connection.SendAsync<Chapter>(Connections.Read, default));

        server.Requests.Should().BeEmpty();
    }

    private static Task[] Call(ApiConnection connection, int callers, CancellationToken cancellation)
        => [.. Enumerable.Range(0, callers).Select(_ => connection.SendAsync<Chapter>(Connections.Read, cancellation))];
}
