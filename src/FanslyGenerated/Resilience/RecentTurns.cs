namespace FanslyGenerated.Resilience;

/// <summary>
/// The turns of the last minute, which is what a window that slides looks back on. It grows with the turns that are really
/// taken, 24 bytes for each, and not with what was asked for.
/// </summary>
internal sealed class RecentTurns
{
    private Entry[] _entries = new Entry[16];
    private long _first;
    private long _end;

    public int Count => (int)(_end - _first);

    /// <summary>The place that the latest turn has in an even row; it was taken then, or a little later.</summary>
    public TimeSpan LatestPlace => At(_end - 1).Place;

    /// <summary>When the turn was taken that has so many at and behind it.</summary>
    public TimeSpan TakenAt(int fromEnd) => At(_end - fromEnd).Taken;

    /// <summary>Adds a turn, and forgets those before a time.</summary>
    /// <returns>The number by which it is known.</returns>
    public long Add(TimeSpan place, TimeSpan taken, TimeSpan oldest)
    {
        while (_first < _end && At(_first).Taken < oldest)
        {
            _first++;
        }

        if (Count == _entries.Length)
        {
            Grow();
        }

        At(_end) = new Entry { Place = place, Taken = taken };
        return _end++;
    }

    /// <summary>
    /// Takes a turn back that was not used. One that others were handed turns behind is a hole in an even row, which can be
    /// closed only once those are back too.
    /// </summary>
    public void Free(long number)
    {
        if (number >= _first && number < _end)
        {
            At(number).IsFree = true;
        }

        while (_first < _end && At(_end - 1).IsFree)
        {
            _end--;
        }
    }

    private ref Entry At(long number) => ref _entries[number % _entries.Length];

    private void Grow()
    {
        var larger = new Entry[_entries.Length * 2];

        for (long number = _first; number < _end; number++)
        {
            larger[number % larger.Length] = At(number);
        }

        _entries = larger;
    }

    private struct Entry
    {
        public TimeSpan Place;
        public TimeSpan Taken;
        public bool IsFree;
    }
}
