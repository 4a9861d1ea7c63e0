using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace FanslyGenerated.Telemetry;

/// <summary>A counter of the library's meter.</summary>
internal sealed class EventCounter(string name, string unit, string description)
{
    private readonly Counter<long>? _counter = Instrumentation.Create(
        Instrumentation.Meter, name, (meter, name) => meter.CreateCounter<long>(name, unit, description));

    public bool IsEnabled => _counter?.Enabled == true;

    public void Add(in TagList tags) => Listeners.Notify((_counter, tags), static all => all._counter?.Add(1, all.tags));
}
