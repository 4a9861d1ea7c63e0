namespace FanslyGenerated.SpecTool.Diff;

/// <summary>The things of two specs, matched by a key: those in both, those that are gone and those that came.</summary>
internal sealed class Pairing<T>
{
    private readonly List<(T Old, T New)> _kept = [];
    private readonly List<T> _gone = [];
    private readonly List<T> _added;

    public Pairing(IEnumerable<T> old, IEnumerable<T> @new, Func<T, string> key)
    {
        _added = [.. @new];

        foreach (T before in old)
        {
            int place = _added.FindIndex(after => key(after) == key(before));

            if (place < 0)
            {
                _gone.Add(before);
            }
            else
            {
                _kept.Add((before, _added[place]));
                _added.RemoveAt(place);
            }
        }
    }

    public IReadOnlyList<(T Old, T New)> Kept => _kept;

    public IReadOnlyList<T> Gone => _gone;

    public IReadOnlyList<T> Added => _added;

    /// <summary>Takes out pairs of what went and what came that are the same thing under another key.</summary>
    public IReadOnlyList<(T Old, T New)> TakeRenamed(Func<T, T, bool> isSame)
    {
        List<(T Old, T New)> renamed = [];

        foreach (T before in _gone.ToArray())
        {
            int place = _added.FindIndex(after => isSame(before, after));

            if (place >= 0)
            {
                renamed.Add((before, _added[place]));
                _gone.Remove(before);
                _added.RemoveAt(place);
            }
        }

        return renamed;
    }
}
