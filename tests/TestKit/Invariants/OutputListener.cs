using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.ExceptionServices;

namespace FanslyGenerated.TestKit;

/// <summary>Checks the activities, metrics and exceptions of each test that runs. Logs are checked by <see cref="CheckedLog"/>.</summary>
internal static class OutputListener
{
    private static readonly Lazy<bool> s_started = new(Listen);

    public static void Start() => _ = s_started.Value;

    private static bool Listen()
    {
        ActivitySource.AddActivityListener(new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Check,
        });
        var metrics = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name is "FanslyGenerated" or "System.Net.Http")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        metrics.SetMeasurementEventCallback<long>(static (instrument, _, tags, _) => Check(instrument, tags));
        metrics.SetMeasurementEventCallback<double>(static (instrument, _, tags, _) => Check(instrument, tags));
        metrics.Start();
        AppDomain.CurrentDomain.FirstChanceException += Check;
        return true;
    }

    /// <summary>
    /// Those of HttpClient too, since they are about our requests; but how it words its own exceptions is not up to us:
    /// it quotes what is no HTTP.
    /// </summary>
    private static void Check(Activity activity)
    {
        IEnumerable<ActivityEvent> events = activity.Source.Name == "FanslyGenerated" ? activity.Events : [];
        Invariants.Current.CheckOutput(
            "activity",
            $"{activity.DisplayName} {activity.StatusDescription} "
            + string.Join(' ', activity.TagObjects.Concat(events.SelectMany(happened => happened.Tags))));
    }

    private static void Check(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        => Invariants.Current.CheckOutput("metric", $"{instrument.Name} {string.Join(' ', tags.ToArray())}");

    /// <summary>Our own exceptions, and those that others raised while our code ran.</summary>
    private static void Check(object? sender, FirstChanceExceptionEventArgs arguments)
    {
        if (arguments.Exception is ApiException || arguments.Exception.Source == "FanslyGenerated")
        {
            Invariants.Current.CheckOutput("exception", arguments.Exception.ToString());
        }
    }
}
