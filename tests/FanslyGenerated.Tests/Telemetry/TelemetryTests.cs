using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using FanslyGenerated.Operations;
using FanslyGenerated.Telemetry;
using FanslyGenerated.Tests.Faults;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Telemetry;

[HoldsInvariants]
public sealed class TelemetryTests
{
    private readonly string _operation = $"Telemetry_{Guid.NewGuid():N}";

    [Fact]
    public async Task A_call_is_an_activity_with_what_HttpClients_own_does_not_say()
    {
        var server = MemoryServer.Responding(
            () => MemoryServer.Response("", HttpStatusCode.BadGateway), () => MemoryServer.Response("{}"));

        Activity activity = (await ListenAsync(server)).Activities.Single();

        activity.Kind.Should().Be(ActivityKind.Client);
        activity.DisplayName.Should().Be(_operation);
        activity.GetTagItem("fansly_generated.operation").Should().Be(_operation);
        activity.GetTagItem("fansly_generated.retries").Should().Be(1);
        activity.GetTagItem("http.response.status_code").Should().Be(200);
        activity.Status.Should().Be(ActivityStatusCode.Unset);
    }

    [Fact]
    public async Task A_call_that_failed_reports_how()
    {
        var server = MemoryServer.Failing(new IOException("reset"));

        Activity activity = (await ListenAsync(server)).Activities.Single();

        activity.Status.Should().Be(ActivityStatusCode.Error);
        activity.GetTagItem("error.type").Should().Be("Interrupted");
    }

    [Fact]
    public async Task Calls_and_retries_are_counted_by_operation()
    {
        var server = MemoryServer.Responding(
            () => MemoryServer.Response("", HttpStatusCode.BadGateway), () => MemoryServer.Response("{}"));

        IReadOnlyList<string> measurements = (await ListenAsync(server)).Measurements;

        measurements.Should().Contain(line => line.StartsWith("fansly_generated.call.duration"))
            .Which.Should().Contain("[http.response.status_code, 200]");
        measurements.Should().Contain(line => line.StartsWith("fansly_generated.call.retries"))
            .Which.Should().Contain("[fansly_generated.retry.reason, ServerError]");
    }

    [Fact]
    public async Task A_wait_for_a_turn_is_measured()
    {
        IReadOnlyList<string> measurements = (await ListenAsync(MemoryServer.Responding("{}"), requestsPerMinute: 60)).Measurements;

        measurements.Should().Contain(line => line.StartsWith("fansly_generated.pacing.wait"));
    }

    [Fact]
    public void A_field_that_the_spec_does_not_know_is_counted_by_its_place()
    {
        using var listener = new MeterListener();
        var lines = new List<string>();
        Listen(listener, lines);

        UnknownFieldCounter.Count(new ApiCall(_operation, HttpMethod.Get, null), "$.data.new");

        lines.Should().ContainSingle().Which.Should().StartWith("fansly_generated.unknown_fields 1")
            .And.Contain("[fansly_generated.json.path, $.data.new]");
    }

    [Fact]
    public async Task A_page_of_a_list_is_counted()
    {
        using var listener = new MeterListener();
        var lines = new List<string>();
        Listen(listener, lines, everything: true);

        await Fansly.To(MemoryServer.Responding(Fansly.Envelope(Fansly.Page))).ReadAsync();

        lines.Should().Contain(line => line.StartsWith("fansly_generated.pages 1"));
    }

    [Fact]
    public void Its_names_are_documented()
    {
        string readme = File.ReadAllText(Path.Combine(
            Repository.Root, "src", "FanslyGenerated", "Telemetry", "README.md"));
        var names = new List<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name == Instrumentation.Name)
            {
                names.Add(instrument.Name);
            }
        };
        UnknownFieldCounter.Count(new ApiCall(_operation, HttpMethod.Get, null), "$");
        Metrics.PageFetched(new ApiCall(_operation, HttpMethod.Get, null));

        listener.Start();

        names.AddRange(typeof(Tags).GetFields().Select(field => (string)field.GetRawConstantValue()!));
        names.Should().HaveCountGreaterThan(10);
        names.Should().OnlyContain(name => readme.Contains($"`{name}`"));
    }

    private async Task<(IReadOnlyList<Activity> Activities, IReadOnlyList<string> Measurements)> ListenAsync(
        MemoryServer server, int? requestsPerMinute = null)
    {
        var activities = new List<Activity>();
        var lines = new List<string>();
        using var activityListener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "FanslyGenerated",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                lock (activities)
                {
                    activities.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(activityListener);
        using var meterListener = new MeterListener();
        Listen(meterListener, lines);
        var options = new TestOptions
        {
            MaxRetries = 1,
            TimeProvider = new SkippingClock(),
            RequestsPerMinute = requestsPerMinute,
        };

        try
        {
            await Connections.To(server, options).SendAsync<Chapter>(Connections.Request(_operation, HttpMethod.Get), default);
        }
        catch (ApiException)
        {
            // What it reports is what counts here.
        }

        lock (activities)
        {
            return ([.. activities.Where(activity => activity.DisplayName == _operation)], lines);
        }
    }

    /// <summary>Other tests run beside this one, so only what is tagged with the test's own operation is heard.</summary>
    private void Listen(MeterListener listener, List<string> lines, bool everything = false)
    {
        listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == "FanslyGenerated")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.Start();

        void Add(Instrument instrument, object value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            string line = $"{instrument.Name} {value} {string.Join(' ', tags.ToArray())}";

            if (everything || line.Contains(_operation))
            {
                lock (lines)
                {
                    lines.Add(line);
                }
            }
        }
    }
}
