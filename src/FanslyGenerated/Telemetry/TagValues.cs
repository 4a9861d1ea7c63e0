using System.Collections.Concurrent;

namespace FanslyGenerated.Telemetry;

/// <summary>
/// The first so many values that a tag has had with each operation. An exporter keeps a series for each value for ever, so what
/// the API sends must not make up new ones without end.
/// </summary>
internal sealed class TagValues<TValue>(int most)
    where TValue : notnull
{
    private readonly ConcurrentDictionary<string, Known> _byOperation = new(StringComparer.Ordinal);

    /// <summary>Whether the value may be shown: it was before, or there is room for one more.</summary>
    public bool Admits(string operation, TValue value)
    {
        Known known = _byOperation.GetOrAdd(operation, static _ => new Known());

        if (known.Values.ContainsKey(value))
        {
            return true;
        }

        if (Volatile.Read(ref known.Count) >= most)
        {
            return false;
        }

        if (known.Values.TryAdd(value, true))
        {
            Interlocked.Increment(ref known.Count);
        }

        return true;
    }

    /// <summary>Asking the dictionary itself for its count would lock all of it.</summary>
    private sealed class Known
    {
        public int Count;

        public ConcurrentDictionary<TValue, bool> Values { get; } = new();
    }
}
