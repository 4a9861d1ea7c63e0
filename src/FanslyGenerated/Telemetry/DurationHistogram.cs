using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace FanslyGenerated.Telemetry;

/// <summary>A histogram of durations of the library's meter, in seconds.</summary>
internal sealed class DurationHistogram(string name, string description)
{
    /// <summary>What is measured lies between a cached response and a long wait; the default buckets are for milliseconds.</summary>
    private static readonly InstrumentAdvice<double> s_seconds = new()
    {
        HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300],
    };

    private readonly Histogram<double>? _histogram = Instrumentation.Create(
        Instrumentation.Meter, name, (meter, name) => meter.CreateHistogram(name, "s", description, tags: null, s_seconds));

    public bool IsEnabled => _histogram?.Enabled == true;

    public void Record(TimeSpan duration, in TagList tags)
        => Listeners.Notify(
            (_histogram, duration, tags), static all => all._histogram?.Record(all.duration.TotalSeconds, all.tags));
}
