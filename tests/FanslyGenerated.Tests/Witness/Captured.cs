using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace FanslyGenerated.Tests.Witness;

/// <summary>Listens to everything that the library tells the outside, and keeps what it should not have told.</summary>
internal sealed class Captured : IDisposable
{
    private readonly ConcurrentDictionary<string, int> _counts = [];
    private readonly ActivityListener _activities;
    private readonly MeterListener _metrics;

    public Captured()
    {
        Loggers = new CapturingLoggers(this);
        _activities = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Look,
        };
        _metrics = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name is "FanslyGenerated" or "System.Net.Http")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        _metrics.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Look(instrument, tags));
        _metrics.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Look(instrument, tags));
        _metrics.Start();
        ActivitySource.AddActivityListener(_activities);
        AppDomain.CurrentDomain.FirstChanceException += Look;
    }

    /// <summary>What the whole run of this assembly told.</summary>
    public static Captured WholeRun { get; private set; } = null!;

    public CapturingLoggers Loggers { get; }

    public ConcurrentQueue<string> Leaks { get; } = [];

    /// <summary>How many texts of a kind were looked at.</summary>
    public int Count(string kind) => _counts.GetValueOrDefault(kind);

    public void Look(string kind, string? text)
    {
        _counts.AddOrUpdate(kind, 1, static (_, count) => count + 1);

        if (text is not null && Canary.IsIn(text))
        {
            Leaks.Enqueue($"{kind}: {text}");
        }
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.FirstChanceException -= Look;
        _activities.Dispose();
        _metrics.Dispose();
    }

    // Every test has to be heard, also those that know nothing of this.
#pragma warning disable CA2255
    [ModuleInitializer]
    public static void Start() => WholeRun = new Captured();
#pragma warning restore CA2255

    /// <summary>
    /// Those of HttpClient too, since they are about our requests; but how it words its own exceptions is not up to us:
    /// it quotes what is no HTTP.
    /// </summary>
    private void Look(Activity activity)
    {
        IEnumerable<ActivityEvent> events = activity.Source.Name == "FanslyGenerated" ? activity.Events : [];
        Look(
            "activity",
            $"{activity.DisplayName} {activity.StatusDescription} "
            + string.Join(' ', activity.TagObjects.Concat(events.SelectMany(happened => happened.Tags))));
    }

    private void Look(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        => Look("metric", $"{instrument.Name} {string.Join(' ', tags.ToArray())}");

    /// <summary>Our own exceptions, and those that others raised while our code ran.</summary>
    private void Look(object? sender, FirstChanceExceptionEventArgs arguments)
    {
        if (arguments.Exception is ApiException || arguments.Exception.Source == "FanslyGenerated")
        {
            Look("exception", arguments.Exception.ToString());
        }
    }
}
