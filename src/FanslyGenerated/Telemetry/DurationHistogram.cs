using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace FanslyGenerated.Telemetry;

/// <summary>A histogram of durations of the library's meter, in seconds.</summary>
internal sealed class DurationHistogram(string name, string description)
{
    private readonly Histogram<double>? _histogram = Instrumentation.Create(
        Instrumentation.Meter, name, (meter, name) => meter.CreateHistogram<double>(name, "s", description));

    public bool IsEnabled => _histogram?.Enabled == true;

    public void Record(TimeSpan duration, in TagList tags)
        => Listeners.Tell(
            (_histogram, duration, tags), static all => all._histogram?.Record(all.duration.TotalSeconds, all.tags));
}
