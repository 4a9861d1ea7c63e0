using System.Diagnostics;
using FanslyGenerated.Operations;
using FanslyGenerated.Tests.Faults;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;
using Microsoft.Extensions.Logging;

namespace FanslyGenerated.Tests.Secrecy;

/// <summary>Whether a test in which a secret is shown would fail, and whether all tests that send are such tests.</summary>
[Collection(AfterAllTests.Name)]
public sealed class SecretTests
{
    [Fact]
    public void F80_Nothing_that_the_library_output_outside_of_tests_holds_a_key_or_what_a_user_wrote()
        => Invariants.OutsideOfTests.Broken.Should().BeEmpty();

    [Fact]
    public void P1_P2_Every_test_that_sends_is_checked_by_itself()
        => Invariants.OutsideOfTests.Count("request").Should().Be(0, "the class of a test that sends has [HoldsInvariants]");

    [Fact]
    public async Task F80_A_call_outputs_something_in_each_way()
    {
        OutputListener.Start();
        var invariants = Invariants.Begin();

        await Thrown.By<ApiTransportException>(
            Connections.To(MemoryServer.Failing(new IOException())).SendAsync<Chapter>(Connections.Read, default));

        foreach (string kind in (string[])["log", "activity", "metric", "exception"])
        {
            invariants.Count(kind).Should().BePositive(kind);
        }

        invariants.Broken.Should().BeEmpty();
    }

    [Theory]
    [InlineData("log")]
    [InlineData("activity")]
    [InlineData("metric")]
    [InlineData("exception")]
    public void F80_A_leak_on_purpose_is_found(string kind)
    {
        OutputListener.Start();
        var invariants = Invariants.Begin();

        switch (kind)
        {
            case "log":
                CheckedLog.Instance.Log(LogLevel.Error, default, "Failed.", new InvalidOperationException(Canary.Key), (text, _) => text);
                break;
            case "activity":
                FanslyGenerated.Telemetry.Instrumentation.Activities!.StartActivity("Any")!.SetTag("text", Canary.Text).Dispose();
                break;
            case "metric":
                FanslyGenerated.Telemetry.UnknownFieldCounter.Count(new ApiCall("Any", HttpMethod.Get, null), Canary.Text);
                break;
            default:
                FluentActions.Invoking(() => throw ApiTransportException.Sent(
                    new ApiCall("Any", HttpMethod.Get, null), ApiTransportErrorKind.Unknown, new IOException(Canary.Key)))
                    .Should().Throw<ApiTransportException>();
                break;
        }

        invariants.Broken.Should().ContainSingle().Which.Should().StartWith(kind);
    }

    [Fact]
    public async Task F80_No_object_of_the_library_has_a_text_that_shows_a_secret()
    {
        Invariants.Begin();
        var options = new FanslyClientOptions { ApiKey = Canary.Key };
        using var client = new FanslyClient(
            InvariantHandler.Client(MemoryServer.Responding(Fansly.Envelope(Fansly.Page)), options.BaseAddress), options);
        IFanslyAccount account = client.Account("acc");
        ApiResponse raw = await client.Raw.ChatMessages.ListAsync("acc", "chat");
        var page = await account.ChatMessages.ListAsync("chat").GetPageAsync();

        object[] objects = [options, client, account, account.ChatMessages, client.Raw, raw, page, Fansly.Message, new ChatMessage { Content = Canary.Text }];

        objects.Select(any => any.ToString()!).Should().NotContain(text => Canary.IsIn(text));
        typeof(ApiClientOptions).GetProperty(nameof(ApiClientOptions.ApiKey))!
            .GetCustomAttributes(typeof(DebuggerBrowsableAttribute), inherit: false).Should().ContainSingle();
    }
}
