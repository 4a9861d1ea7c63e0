using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using FanslyGenerated.Calls;
using FanslyGenerated.Telemetry;
using FanslyGenerated.Tests.Faults;
using FanslyGenerated.Tests.Files;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Telemetry;

/// <summary>Code that listens, and throws.</summary>
[HoldsInvariants]
public sealed class ListenerFaultTests
{
    private static readonly string[] s_moments =
        ["response", "retry", "failure", "refusal", "wait for a turn", "page", "fields that no schema knows", "download", "upload"];

    public static TheoryData<string, string, string> Moments
    {
        get
        {
            TheoryData<string, string, string> moments = [];

            foreach (string listener in ThrowingListener.Kinds)
            {
                foreach (string moment in s_moments)
                {
                    moments.Add(listener, moment, "GET");
                    moments.Add(listener, moment, "POST");
                }
            }

            return moments;
        }
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task F120_A_listener_that_throws_changes_no_outcome(string listener, string moment, string method)
    {
        (string outcome, int requests) = await RunAsync(moment, new HttpMethod(method), new TestOptions());
        using var throwing = new ThrowingListener(listener);
        var options = new TestOptions();
        options.LoggerFactory = throwing.Loggers ?? options.LoggerFactory;
        var before = Activity.Current;

        (string outcome, int requests) watched = await RunAsync(moment, new HttpMethod(method), options);

        watched.Should().Be((outcome, requests));
        throwing.Thrown.Should().BePositive("or nothing is shown here");
        Activity.Current.Should().BeSameAs(before);
    }

    [Fact]
    public void F120_An_instrument_is_made_though_a_listener_throws_when_it_hears_of_it()
    {
        using var meter = new Meter($"Test {Guid.NewGuid()}");
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) => ThrowIf(instrument.Meter == meter),
        };
        listener.Start();

        Counter<long>? counter = Instrumentation.Create(meter, "any", static (meter, name) => meter.CreateCounter<long>(name));

        counter!.Name.Should().Be("any");
        int instruments = 0;
        using var later = new MeterListener
        {
            InstrumentPublished = (instrument, _) => instruments += instrument.Meter == meter ? 1 : 0,
        };
        later.Start();
        instruments.Should().Be(1);
    }

    [Fact]
    public void F120_The_source_of_activities_is_made_though_a_listener_throws_when_it_is_asked()
    {
        string name = $"Test {Guid.NewGuid()}";
        using var listener = new ActivityListener
        {
            ShouldListenTo = source =>
            {
                ThrowIf(source.Name == name);
                return false;
            },
        };
        ActivitySource.AddActivityListener(listener);

        using ActivitySource? source = Instrumentation.CreateSource(name);

        source!.Name.Should().Be(name);
    }

    [Fact]
    public async Task F120_An_activity_is_reported_to_the_end_though_a_listener_throws_at_its_start()
    {
        using var throwing = new ThrowingListener("activity that starts");
        string operation = $"Listener_{Guid.NewGuid():N}";
        int stopped = 0;
        using var other = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "FanslyGenerated",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => stopped += activity.OperationName == operation && activity.Duration > TimeSpan.Zero ? 1 : 0,
        };
        ActivitySource.AddActivityListener(other);

        await Connections.To(MemoryServer.Responding("{}")).SendAsync<Chapter>(Connections.Request(operation, HttpMethod.Post), default);

        stopped.Should().Be(1);
    }

    private static void ThrowIf(bool isMine)
    {
        if (isMine)
        {
            throw new IOException();
        }
    }

    /// <summary>What comes of a call, and how often it was sent.</summary>
    private static async Task<(string Outcome, int Requests)> RunAsync(string moment, HttpMethod method, TestOptions options)
    {
        bool isRead = method == HttpMethod.Get;
        options.MaxRetries = 1;
        options.TimeProvider = new SkippingClock();
        options.RequestsPerMinute = moment == "wait for a turn" ? 60 : null;
        MemoryServer server = moment switch
        {
            "retry" => MemoryServer.Responding(
                () => isRead ? MemoryServer.Response("", HttpStatusCode.BadGateway) : MemoryServer.Refusal("X-Retry-After: 1"),
                () => MemoryServer.Response("{}")),
            "failure" => MemoryServer.Failing(new IOException("reset")),
            "refusal" => MemoryServer.Responding(() => MemoryServer.Refusal("X-Retry-After: 1")),
            "page" => MemoryServer.Responding(Fansly.Envelope(Fansly.Page)),
            "fields that no schema knows" => MemoryServer.Responding(Fansly.Envelope(
                """{ "messages": [], "accountMedia": [], "new": 1, "newer": "\ud83d" }""")),
            "download" => new MemoryServer(static (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new ByteArrayContent([1, 2, 3]),
            })),
            _ => MemoryServer.Responding("{}"),
        };
        ApiConnection connection = Connections.To(server, options);

        try
        {
            switch (moment)
            {
                case "page" or "fields that no schema knows":
                    // The generated client makes its own options.
                    var generated = new FanslyClientOptions
                    {
                        ApiKey = Canary.Key, MaxRetries = 0, LoggerFactory = options.LoggerFactory,
                    };
                    using (var client = new FanslyClient(InvariantHandler.Client(server, generated.BaseAddress), generated))
                    {
                        await (isRead ? client.Account("acc").ReadAsync() : client.Account("acc").ChatMessages.ListAsync("chat").GetPageAsync());
                    }

                    return ("responded", server.Requests.Count);
                case "download":
                    await using (FileDownload file = await connection.DownloadAsync(method))
                    {
                        return (await file.ReadTextAsync(), server.Requests.Count);
                    }

                case "upload":
                    return ($"{(await connection.SendAsync(Uploads.Bytes)).StatusCode}", server.Requests.Count);
                default:
                    return ($"{(await connection.SendAsync<Chapter>(Connections.Request("Chapters_Any", method), default)).StatusCode}",
                        server.Requests.Count);
            }
        }
        catch (ApiTransportException fault)
        {
            return ($"{fault.Kind} {fault.MayHaveBeenExecuted}", server.Requests.Count);
        }
    }
}
