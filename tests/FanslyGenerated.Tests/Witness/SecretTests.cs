using System.Diagnostics;
using FanslyGenerated.Http;
using FanslyGenerated.Tests.Faults;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace FanslyGenerated.Tests.Witness;

[Collection(OverAllTests.Name)]
public sealed class SecretTests(ITestOutputHelper output)
{
    [Fact]
    public void F80_Nothing_that_the_library_told_in_the_whole_run_holds_a_key_or_what_a_user_wrote()
    {
        foreach (string kind in (string[])["log", "activity", "metric", "exception"])
        {
            output.WriteLine($"{kind}: {Captured.WholeRun.Count(kind)}");
        }

        Captured.WholeRun.Leaks.Should().BeEmpty();
    }

    [Fact]
    public void P1_P2_In_the_whole_run_the_key_went_to_one_origin_and_nothing_but_a_read_went_out_twice()
    {
        output.WriteLine($"requests: {Promises.Watched}");

        Promises.Broken.Should().BeEmpty();
    }

    [Fact]
    public async Task F80_A_call_tells_something_in_each_way()
    {
        using var captured = new Captured();
        var options = new TestOptions { LoggerFactory = captured.Loggers };

        await Thrown.By<ApiTransportException>(
            Connections.To(StubServer.Failing(new IOException()), options).SendAsync<Chapter>(Connections.Read, default));

        foreach (string kind in (string[])["log", "activity", "metric", "exception"])
        {
            captured.Count(kind).Should().BePositive(kind);
        }

        captured.Leaks.Should().BeEmpty();
    }

    [Theory]
    [InlineData("log")]
    [InlineData("activity")]
    [InlineData("metric")]
    [InlineData("exception")]
    public void F80_A_leak_on_purpose_is_found(string kind)
    {
        using var captured = new Captured();
        int known = Captured.WholeRun.Leaks.Count;

        switch (kind)
        {
            case "log":
                captured.Loggers.Log(LogLevel.Error, default, "Failed.", new InvalidOperationException(Canary.Key), (text, _) => text);
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

        captured.Leaks.Should().ContainSingle().Which.Should().StartWith(kind);

        // What is heard here is heard by the run's own listener too, and is no leak of the library's.
        while (Captured.WholeRun.Leaks.Count > known)
        {
            Captured.WholeRun.Leaks.TryDequeue(out _);
        }
    }

    [Fact]
    public async Task F80_No_object_of_the_library_has_a_text_that_shows_a_secret()
    {
        var options = new FanslyClientOptions { ApiKey = Canary.Key };
        using var client = new FanslyClient(
            PromiseHandler.Watch(StubServer.Answering(Fansly.Envelope(Fansly.Page)), options), options);
        IFanslyAccount account = client.Account("acc");
        ApiResponse raw = await client.Raw.ChatMessages.ListAsync("acc", "chat");
        var page = await account.ChatMessages.ListAsync("chat").GetPageAsync();

        object[] objects = [options, client, account, account.ChatMessages, client.Raw, raw, page, Fansly.Message, new ChatMessage { Content = Canary.Text }];

        objects.Select(any => any.ToString()!).Should().NotContain(text => Canary.IsIn(text));
        typeof(ApiClientOptions).GetProperty(nameof(ApiClientOptions.ApiKey))!
            .GetCustomAttributes(typeof(DebuggerBrowsableAttribute), inherit: false).Should().ContainSingle();
    }
}
