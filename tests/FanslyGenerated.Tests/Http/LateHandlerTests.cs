using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Faults;
using FanslyGenerated.Tests.Json;
using FluentAssertions;
using Microsoft.Extensions.Time.Testing;

namespace FanslyGenerated.Tests.Http;

/// <summary>A caller's handler that hears of no end, and sends what it was given once the call is over.</summary>
[HoldsInvariants]
public sealed class LateHandlerTests
{
    [Fact]
    public async Task F129_P2_A_write_that_a_handler_still_holds_is_not_sent_again_and_may_have_been_executed()
    {
        var time = new FakeTimeProvider();
        var goOn = new TaskCompletionSource();
        int begun = 0;
        var server = new MemoryServer(async (request, _) =>
        {
            Interlocked.Increment(ref begun);
            await goOn.Task;
            await request.Content!.ReadAsStringAsync(CancellationToken.None);
            return MemoryServer.Response("""{ "id": "1" }""");
        });
        using ApiConnection connection = Connections.To(server, new TestOptions { TimeProvider = time, MaxRetries = 3 });
        ApiRequest request = Connections.Request("Chapters_Add", HttpMethod.Post);
        request.Json = "{}"u8.ToArray();

        Task call = connection.SendAsync<Chapter>(request, default);
        time.Advance(TimeSpan.FromMinutes(1));
        var fault = await Thrown.By<ApiTransportException>(call);

        fault.Kind.Should().Be(ApiTransportErrorKind.Timeout);
        fault.MayHaveBeenExecuted.Should().BeTrue();
        goOn.SetResult();
        begun.Should().Be(1);
    }
}
