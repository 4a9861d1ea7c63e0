using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using FanslyGenerated.Tests.Faults;
using FluentAssertions;

namespace FanslyGenerated.Tests.Telemetry;

/// <summary>The exception, the raw response, the activity, the metric and the log say the same of one call.</summary>
[HoldsInvariants]
public sealed class OutcomeTests
{
    [Theory]
    [InlineData("a success", 200, ApiOutcomeKind.Success, null, null)]
    [InlineData("a flag that is false", 200, ApiOutcomeKind.Failure, "ApiStatusException", typeof(ApiStatusException))]
    [InlineData("no payload", 200, ApiOutcomeKind.Incomplete, "ApiContractException", typeof(ApiContractException))]
    [InlineData("no status", 200, ApiOutcomeKind.Incomplete, "ApiContractException", typeof(ApiContractException))]
    [InlineData("nothing", 204, ApiOutcomeKind.Incomplete, "ApiContractException", typeof(ApiContractException))]
    [InlineData("402 in the envelope", 200, ApiOutcomeKind.Failure, "402", typeof(ApiPaymentRequiredException))]
    [InlineData("404 of the platform", 200, ApiOutcomeKind.Failure, "404", typeof(ApiNotFoundException))]
    [InlineData("a refusal", 429, ApiOutcomeKind.Failure, "429", typeof(ApiRateLimitException))]
    [InlineData("a page of a proxy", 503, ApiOutcomeKind.Failure, "503", typeof(ApiServerException))]
    public async Task F91_All_that_is_said_of_a_call_agrees(string what, int status, ApiOutcomeKind kind, string? error, Type? thrown)
    {
        using var listening = new Listening();
        IFanslyAccount account = Fansly.To(MemoryServer.Responding(Body(what), (HttpStatusCode)status));

        Exception? exception = await Record.ExceptionAsync(account.ReadAsync);

        exception?.GetType().Should().Be(thrown);
        listening.Activity.GetTagItem("error.type").Should().Be(error);
        listening.Activity.Status.Should().Be(error is null ? ActivityStatusCode.Unset : ActivityStatusCode.Error);
        listening.Duration["error.type"].Should().Be(error);
        listening.Duration["http.response.status_code"].Should().Be(status);

        (await RawAsync(Body(what), status)).Kind.Should().Be(kind);
    }

    [Fact]
    public async Task The_span_says_what_was_called_from_its_start()
    {
        using var listening = new Listening();

        await Fansly.To(MemoryServer.Responding(Fansly.Envelope(Fansly.Page))).ReadAsync();

        listening.TagsAtTheStart.Should().Contain(new Dictionary<string, object?>
        {
            ["http.request.method"] = "GET",
            ["server.address"] = "v1.apifansly.com",
            ["url.template"] = "/api/fansly/{accountId}/chats/{chatId}/messages",
        });
    }

    [Fact]
    public void Durations_have_buckets_for_seconds()
    {
        var buckets = new List<double>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument is Histogram<double> { Name: "fansly_generated.call.duration", Advice.HistogramBucketBoundaries: { } advised })
                {
                    buckets.AddRange(advised);
                }
            },
        };
        _ = FanslyGenerated.Telemetry.Metrics.WantsCalls;

        listener.Start();

        buckets.Should().StartWith(0.005).And.EndWith(300).And.BeInAscendingOrder();
    }

    private static string Body(string what)
        => what switch
        {
            "a success" => Fansly.Envelope(Fansly.Page),
            "a flag that is false" => Fansly.Envelope(Fansly.Page, success: "false"),
            "no payload" => Fansly.Envelope("null"),
            "no status" => Fansly.Envelope(Fansly.Page, outer: 0),
            "402 in the envelope" => Fansly.Envelope(Fansly.Page, outer: 402),
            "404 of the platform" => Fansly.Envelope(Fansly.Page, inner: 404),
            "a page of a proxy" => "<html></html>",
            _ => "",
        };

    private static async Task<ApiOutcome> RawAsync(string body, int status)
    {
        var options = new FanslyClientOptions { ApiKey = Canary.Key, MaxRetries = 0 };
        using var client = new FanslyClient(InvariantHandler.Client(MemoryServer.Responding(body, (HttpStatusCode)status), options.BaseAddress), options);
        return (await client.Raw.ChatMessages.ListAsync("fansly_acc_1", "chat")).Outcome;
    }

    /// <summary>What telemetry says of the calls of this test; those of others have another trace.</summary>
    private sealed class Listening : IDisposable
    {
        private readonly Activity _root = new Activity("test").Start();
        private readonly ActivityListener _activities;
        private readonly MeterListener _metrics = new();
        private readonly ConcurrentQueue<Activity> _stopped = new();
        private readonly ConcurrentQueue<Dictionary<string, object?>> _durations = new();

        public Listening()
        {
            _activities = new ActivityListener
            {
                ShouldListenTo = static source => source.Name == "FanslyGenerated",
                Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                {
                    if (options.Parent.TraceId == _root.TraceId)
                    {
                        TagsAtTheStart = options.Tags?.ToDictionary() ?? [];
                    }

                    return ActivitySamplingResult.AllData;
                },
                ActivityStopped = activity => _stopped.Enqueue(activity),
            };
            ActivitySource.AddActivityListener(_activities);
            _metrics.InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Name == "fansly_generated.call.duration")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _metrics.SetMeasurementEventCallback<double>((_, _, tags, _) =>
            {
                if (System.Diagnostics.Activity.Current?.TraceId == _root.TraceId)
                {
                    _durations.Enqueue(tags.ToArray().ToDictionary());
                }
            });
            _metrics.Start();
        }

        public Dictionary<string, object?> TagsAtTheStart { get; private set; } = [];

        public Activity Activity => _stopped.Single(activity => activity.TraceId == _root.TraceId && activity != _root);

        public Dictionary<string, object?> Duration => _durations.Single();

        public void Dispose()
        {
            _metrics.Dispose();
            _activities.Dispose();
            _root.Dispose();
        }
    }
}
