namespace FanslyGenerated.Json.Reading;

/// <summary>
/// The first places of a response at which something was seen that is counted. A list of a thousand items shows the
/// same field a thousand times, and it counts once; and names that are made up do not make a metric grow for ever.
/// </summary>
internal sealed class PlaceList
{
    private const int Most = 32;

    private readonly Place[] _places = new Place[Most];
    private int _count;

    public int Count => _count;

    public int this[int index] => _places[index].Offset;

    /// <summary>Remembers the offset of a value, unless its class has shown a field of that name before.</summary>
    public void Add(string schema, ReadOnlySpan<byte> name, int offset)
    {
        var hash = default(HashCode);
        hash.Add(schema);
        hash.AddBytes(name);
        int key = hash.ToHashCode();

        if (_count < Most && !IsKnown(key))
        {
            _places[_count++] = new Place(key, offset);
        }
    }

    public void Clear() => _count = 0;

    private bool IsKnown(int key)
    {
        for (int index = 0; index < _count; index++)
        {
            if (_places[index].Key == key)
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct Place(int Key, int Offset);
}
