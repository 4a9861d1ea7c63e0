using System.Net;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Http;

[HoldsInvariants]
public sealed class TransportFaultTests
{
    public static TheoryData<Exception, ApiTransportErrorKind, bool> Faults => new()
    {
        { Http(HttpRequestError.NameResolutionError), ApiTransportErrorKind.NameResolution, false },
        { Http(HttpRequestError.ConnectionError), ApiTransportErrorKind.Connect, false },
        { Http(HttpRequestError.SecureConnectionError), ApiTransportErrorKind.Tls, false },
        { Http(HttpRequestError.ProxyTunnelError), ApiTransportErrorKind.Proxy, false },
        { Http(HttpRequestError.ResponseEnded), ApiTransportErrorKind.Interrupted, true },
        { Http(HttpRequestError.InvalidResponse), ApiTransportErrorKind.InvalidResponse, true },
        { Http(HttpRequestError.ConfigurationLimitExceeded), ApiTransportErrorKind.LimitExceeded, true },
        { new HttpRequestException("unknown"), ApiTransportErrorKind.Interrupted, true },
        { new HttpIOException(HttpRequestError.ResponseEnded), ApiTransportErrorKind.Interrupted, true },
        { new IOException("reset"), ApiTransportErrorKind.Interrupted, true },
        { new TimeoutException("slow"), ApiTransportErrorKind.Timeout, true },
        { new TaskCanceledException("slow", new TimeoutException()), ApiTransportErrorKind.Timeout, true },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_on_the_way_is_reported_by_its_kind(Exception cause, ApiTransportErrorKind kind, bool executed)
    {
        var server = MemoryServer.Failing(cause);

        Func<Task> write = () => Connections.To(server).SendAsync<Chapter>(Connections.Write, default);
        Func<Task> read = () => Connections.To(server).SendAsync<Chapter>(Connections.Read, default);

        ApiTransportException fault = (await write.Should().ThrowAsync<ApiTransportException>()).Which;
        fault.Kind.Should().Be(kind);
        fault.MayHaveBeenExecuted.Should().Be(executed);
        fault.InnerException.Should()
            .Be(kind is ApiTransportErrorKind.InvalidResponse or ApiTransportErrorKind.Proxy ? null : cause);
        fault.ToString().Should().NotContain(Connections.Key);
        (await read.Should().ThrowAsync<ApiTransportException>()).Which.MayHaveBeenExecuted.Should().BeFalse();
    }

    [Fact]
    public async Task The_callers_own_cancellation_passes_as_what_it_is()
    {
        using var cancellation = new CancellationTokenSource();
        var server = new MemoryServer(async (_, token) =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return MemoryServer.Response("{}");
        });

        Func<Task> send = () => Connections.To(server).SendAsync<Chapter>(Connections.Write, cancellation.Token);

        (await send.Should().ThrowAsync<OperationCanceledException>()).Which
            .CancellationToken.IsCancellationRequested.Should().BeTrue();
    }

    [Fact]
    public async Task A_connection_that_breaks_because_the_caller_cancelled_is_a_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        var server = new MemoryServer(async (_, _) =>
        {
            await cancellation.CancelAsync();
            throw new IOException("aborted");
        });

        Func<Task> send = () => Connections.To(server).SendAsync<Chapter>(Connections.Write, cancellation.Token);

        await send.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_response_from_another_server_is_refused()
    {
        var server = new MemoryServer((_, _) =>
        {
            HttpResponseMessage response = MemoryServer.Response("{}");
            response.RequestMessage = new HttpRequestMessage(HttpMethod.Get, "https://elsewhere.example/base/chapters");
            return Task.FromResult(response);
        });

        Func<Task> send = () => Connections.To(server).SendAsync<Chapter>(Connections.Read, default);

        (await send.Should().ThrowAsync<ApiTransportException>()).Which
            .Kind.Should().Be(ApiTransportErrorKind.OtherOrigin);
    }

    [Fact]
    public async Task F17_A_response_without_end_is_refused_at_the_limit()
    {
        var body = new EndlessStream();
        var server = new MemoryServer((_, _) => Task.FromResult(
            new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) }));

        Func<Task> send = () => Connections.To(server, new TestOptions { MaxResponseBytes = 1_000_000 })
            .SendAsync<Chapter>(Connections.Read, default);

        (await send.Should().ThrowAsync<ApiTransportException>()).Which
            .Kind.Should().Be(ApiTransportErrorKind.LimitExceeded);
        body.Given.Should().Be(1_000_001, "one byte more shows that the limit is passed");
    }

    private static HttpRequestException Http(HttpRequestError error) => new(error);
}
