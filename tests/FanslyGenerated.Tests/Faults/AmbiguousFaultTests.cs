using System.Net;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Writes whose outcome is unknown.</summary>
[HoldsInvariants]
public sealed class AmbiguousFaultTests
{
    public static TheoryData<string, bool> Outcomes => new()
    {
        { "name resolution", false },
        { "refused connection", false },
        { "TLS", false },
        { "reset", true },
        { "timeout", true },
        { "no HTTP", true },
        { "302", true },
        { "400", false },
        { "403", false },
        { "408", false },
        { "429", false },
        { "500", true },
        { "503", true },
        { "200 with an inner 403", false },
        { "200 with an inner 403 and success", true },
        { "200 with an inner 500", true },
        { "200 without success", true },
        { "200 that is no JSON", true },
        { "200 that is empty", true },
    };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public async Task F85_A_write_that_failed_says_whether_it_may_have_been_executed(string outcome, bool mayHaveBeenExecuted)
    {
        MemoryServer server = Serve(outcome);

        var write = await Thrown.By<ApiException>(Fansly.To(server).WriteAsync());
        var read = await Thrown.By<ApiException>(Fansly.To(Serve(outcome)).ReadAsync());

        write.MayHaveBeenExecuted.Should().Be(mayHaveBeenExecuted);
        write.Operation.Should().Be("ChatMessages_Send");
        read.MayHaveBeenExecuted.Should().BeFalse();
        server.Requests.Should().ContainSingle();
    }

    /// <summary>A write that may be repeated, since it changes the same thing to the same again.</summary>
    [Theory]
    [InlineData("refused connection")]
    [InlineData("400")]
    [InlineData("429")]
    public async Task F85_What_an_earlier_attempt_may_have_done_a_later_one_does_not_undo(string later)
    {
        int attempts = 0;
        var server = new MemoryServer((request, token)
            => new HttpMessageInvoker(Serve(attempts++ == 0 ? "reset" : later)).SendAsync(request, token));
        var options = new TestOptions { MaxRetries = 1, TimeProvider = new SkippingClock() };

        // Not watched: what goes out twice here is a write that may.
        using ApiConnection connection = ApiConnection.Open(Connections.Profile, options, new HttpClient(server));
        ApiRequest request = Connections.Write;
        request.IsSafe = true;

        var fault = await Thrown.By<ApiException>(SendAsync());

        attempts.Should().Be(2);
        fault.MayHaveBeenExecuted.Should().BeTrue();

        async Task SendAsync()
            => (await connection.SendAsync<Chapter>(request, default)).ThrowIfFailed();
    }

    private static MemoryServer Serve(string outcome)
        => outcome switch
        {
            "name resolution" => MemoryServer.Failing(new HttpRequestException(HttpRequestError.NameResolutionError)),
            "refused connection" => MemoryServer.Failing(new HttpRequestException(HttpRequestError.ConnectionError)),
            "TLS" => MemoryServer.Failing(new HttpRequestException(HttpRequestError.SecureConnectionError)),
            "reset" => MemoryServer.Failing(new IOException("reset")),
            "timeout" => MemoryServer.Failing(new TaskCanceledException("slow", new TimeoutException())),
            "no HTTP" => MemoryServer.Failing(new HttpRequestException(HttpRequestError.InvalidResponse)),
            "200 with an inner 403" => MemoryServer.Responding(Fansly.Envelope("null", inner: 403, success: "false")),
            "200 with an inner 403 and success" => MemoryServer.Responding(Fansly.Envelope("null", inner: 403)),
            "200 with an inner 500" => MemoryServer.Responding(Fansly.Envelope("null", inner: 500)),
            "200 without success" => MemoryServer.Responding(Fansly.Envelope("null", success: "false")),
            "200 that is no JSON" => MemoryServer.Responding("<html>"),
            "200 that is empty" => MemoryServer.Responding(""),
            _ => MemoryServer.Responding("{}", Enum.Parse<HttpStatusCode>(outcome)),
        };
}
