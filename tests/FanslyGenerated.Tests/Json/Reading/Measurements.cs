using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace FanslyGenerated.Tests.Json.Reading;

/// <summary>Listens to a counter of the library, for what this thread counts: other tests run beside this one.</summary>
internal sealed class Measurements : IDisposable
{
    private readonly ConcurrentQueue<string> _paths = new();
    private readonly MeterListener _listener = new();

    public Measurements(string counter)
    {
        int thread = Environment.CurrentManagedThreadId;
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == counter)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, _, tags, _) =>
        {
            if (Environment.CurrentManagedThreadId == thread)
            {
                _paths.Enqueue((string)tags.ToArray().Single(tag => tag.Key.EndsWith("path", StringComparison.Ordinal)).Value!);
            }
        });
        _listener.Start();
    }

    public IReadOnlyCollection<string> Paths => _paths;

    public void Dispose() => _listener.Dispose();
}
