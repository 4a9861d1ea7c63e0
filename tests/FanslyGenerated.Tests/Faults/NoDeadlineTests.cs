using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;
using Microsoft.Extensions.Time.Testing;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Deadlines that a caller has turned off, and what ends a call then.</summary>
[HoldsInvariants]
public sealed class NoDeadlineTests
{
    private static readonly TimeSpan s_short = TimeSpan.FromMilliseconds(200);

    [Fact]
    public async Task F15_Without_deadlines_a_call_waits_until_its_caller_ends_it()
    {
        await using var server = new RawServer(static exchange => exchange.StallAsync());
        var time = new FakeTimeProvider();
        TestOptions options = Endless();
        options.TimeProvider = time;
        using ApiConnection connection = Connections.To(server, options);
        using var cancellation = new CancellationTokenSource();

        Task call = connection.SendAsync<Chapter>(Connections.Read, cancellation.Token);
        await server.ArrivedAsync(1);
        time.Advance(TimeSpan.FromDays(30));
        await Task.Delay(s_short);

        call.IsCompleted.Should().BeFalse();
        cancellation.Cancel();
        (await Thrown.By<OperationCanceledException>(call)).CancellationToken.Should().Be(cancellation.Token);
    }

    [Fact]
    public async Task Without_deadlines_a_call_ends_with_its_client()
    {
        await using var server = new RawServer(static exchange => exchange.StallAsync());
        ApiConnection connection = Connections.To(server, Endless());

        Task call = connection.SendAsync<Chapter>(Connections.Read, default);
        await server.ArrivedAsync(1);
        connection.Dispose();

        await Thrown.By<ObjectDisposedException>(call);
    }

    [Fact]
    public async Task F15_The_deadline_of_an_attempt_counts_where_it_is_the_only_one()
        => await RequireTimeoutAsync(static options => options.AttemptTimeout = s_short, static exchange => exchange.StallAsync());

    [Fact]
    public async Task F15_The_deadline_of_the_call_counts_where_it_is_the_only_one()
        => await RequireTimeoutAsync(static options => options.TotalTimeout = s_short, static exchange => exchange.StallAsync());

    [Fact]
    public async Task F16_The_deadline_of_a_silence_counts_where_it_is_the_only_one()
        => await RequireTimeoutAsync(
            static options => options.SilenceTimeout = s_short,
            static async exchange =>
            {
                await exchange.StartAsync(length: 100);
                await exchange.WriteAsync("{");
                await exchange.StallAsync();
            });

    private static async Task RequireTimeoutAsync(Action<TestOptions> set, Func<RawExchange, Task> response)
    {
        await using var server = new RawServer(response);
        TestOptions options = Endless();
        set(options);
        using ApiConnection connection = Connections.To(server, options);

        var fault = await Thrown.By<ApiTransportException>(connection.SendAsync<Chapter>(Connections.Read, default));

        fault.Kind.Should().Be(ApiTransportErrorKind.Timeout);
    }

    private static TestOptions Endless()
        => new()
        {
            AttemptTimeout = Timeout.InfiniteTimeSpan,
            SilenceTimeout = Timeout.InfiniteTimeSpan,
            TotalTimeout = Timeout.InfiniteTimeSpan,
        };
}
