using System.Net;
using FanslyGenerated.Calls;
using FanslyGenerated.Settings;
using FanslyGenerated.Outcomes;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Http;

[HoldsInvariants]
public sealed class ApiKeyTests
{
    public static TheoryData<string> WrongKeys
        => ["", " ", "secret ", "secret\r\nX-Evil: 1", "secret\0", "secreté", "secret\u007F"];

    [Theory]
    [MemberData(nameof(WrongKeys))]
    public void F72_A_key_that_no_header_can_carry_is_refused_and_not_shown(string key)
        => FluentActions.Invoking(() => Connections.To(MemoryServer.Responding("{}"), new TestOptions { ApiKey = key }))
            .Should().Throw<ArgumentException>().Which.ToString().Should().Contain("ApiKey").And.NotContain("secret");

    [Theory]
    [MemberData(nameof(WrongKeys))]
    public async Task F72_A_key_from_a_function_is_refused_before_anything_is_sent(string key)
    {
        var server = MemoryServer.Responding("{}");
        var options = new TestOptions { ApiKey = null, ApiKeyProvider = _ => new(key) };

        Func<Task> send = () => Connections.To(server, options).SendAsync<Chapter>(Connections.Write, default);

        ApiTransportException fault = (await send.Should().ThrowAsync<ApiTransportException>()).Which;
        fault.Kind.Should().Be(ApiTransportErrorKind.NoKey);
        fault.MayHaveBeenExecuted.Should().BeFalse();
        fault.ToString().Should().NotContain("secret");
        server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_key_that_rotates_is_asked_for_with_each_attempt()
    {
        var server = MemoryServer.Responding(
            () => MemoryServer.Response("", HttpStatusCode.ServiceUnavailable), () => MemoryServer.Response("{}"));
        int asked = 0;
        var options = new TestOptions
        {
            ApiKey = null,
            ApiKeyProvider = async token =>
            {
                await Task.Delay(1, token);
                return $"key-{++asked}";
            },
            MaxRetries = 1,
            TimeProvider = new SkippingClock(),
        };
        ApiConnection connection = Connections.To(server, options);

        await connection.SendAsync<Chapter>(Connections.Read, default);
        await connection.SendAsync<Chapter>(Connections.Read, default);

        server.Requests.Should().SatisfyRespectively(
            first => first.Text.Should().Contain("x-api-key: key-1"),
            again => again.Text.Should().Contain("x-api-key: key-2"),
            second => second.Text.Should().Contain("x-api-key: key-3"));
    }

    [Fact]
    public async Task F128_A_function_that_fails_to_give_a_key_fails_the_call_and_is_not_quoted()
    {
        var server = MemoryServer.Responding("{}");
        var cause = new InvalidOperationException(
            $"The vault has no second key beside {Canary.Key}.", new FormatException(Canary.Key));
        var options = new TestOptions { ApiKey = null, ApiKeyProvider = _ => throw cause };

        Func<Task> send = () => Connections.To(server, options).SendAsync<Chapter>(Connections.Write, default);

        ApiTransportException fault = (await send.Should().ThrowAsync<ApiTransportException>()).Which;
        fault.InnerException!.Message.Should().Be(
            "The function that gives the key ended with InvalidOperationException, because of FormatException.");
        fault.ToString().Should().NotContain(Canary.Key);
        fault.Kind.Should().Be(ApiTransportErrorKind.NoKey);
        fault.MayHaveBeenExecuted.Should().BeFalse();
        server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_key_has_the_prefix_of_its_API()
    {
        var server = MemoryServer.Responding("{}");
        var profile = new ApiProfile("Test", "Authorization", "Bearer ", RateLimitHeaders.None);

        var options = new TestOptions { ApiKey = "k" };

        await ApiConnection.Open(profile, options, InvariantHandler.Client(server, options.BaseAddress))
            .SendAsync<Chapter>(Connections.Read, default);

        server.Requests.Should().ContainSingle().Which.Text.Should().Contain("Authorization: Bearer k");
    }
}
