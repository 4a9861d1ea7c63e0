using System.Buffers;
using System.Runtime.CompilerServices;

namespace FanslyGenerated.Json.Reading;

/// <summary>The items of a list while it is read. Most lists are short and need no array but the one they end up in.</summary>
internal ref struct ItemBuffer<T>
{
    private FirstItems _first;
    private T[]? _rented;
    private int _count;

    public void Add(T item)
    {
        if (_count < FirstItems.Capacity)
        {
            _first[_count++] = item;
            return;
        }

        if (_rented is null || _count == _rented.Length)
        {
            Grow();
        }

        _rented![_count++] = item;
    }

    /// <summary>The items, in an array of exactly their number.</summary>
    public readonly T[] ToArray()
    {
        if (_count <= FirstItems.Capacity)
        {
            return ((ReadOnlySpan<T>)_first)[.._count].ToArray();
        }

        T[] items = _rented.AsSpan(0, _count).ToArray();

        ArrayPool<T>.Shared.Return(_rented!, clearArray: true);
        return items;
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(4 * FirstItems.Capacity, 2 * _count));

        if (_rented is null)
        {
            ((ReadOnlySpan<T>)_first).CopyTo(larger);
        }
        else
        {
            _rented.CopyTo(larger, 0);
            ArrayPool<T>.Shared.Return(_rented, clearArray: true);
        }

        _rented = larger;
    }

    [InlineArray(Capacity)]
    private struct FirstItems
    {
        public const int Capacity = 8;

        private T _item;
    }
}
