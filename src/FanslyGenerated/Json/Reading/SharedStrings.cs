using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace FanslyGenerated.Json.Reading;

/// <summary>
/// Strings of one response by the bytes they were read from. Ids of accounts, media types and <c>"{}"</c> stand in a page
/// hundreds of times; here they become one string each. A place in the table belongs to the last that came, so it
/// needs no growing, and nothing that a response holds makes it slow.
/// </summary>
internal sealed class SharedStrings
{
    public const int Longest = 64;

    private const int MostEntries = 512;

    private readonly SharedString[] _entries = new SharedString[MostEntries];
    private int _mask;

    /// <summary>A small response uses a small part of the table: clearing it must not cost more than reading.</summary>
    public void Prepare(int responseLength)
        => _mask = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(responseLength / 64, 16, MostEntries)) - 1;

    /// <summary>The place of a string of at most <see cref="Longest"/> bytes.</summary>
    public ref SharedString this[ReadOnlySpan<byte> raw] => ref _entries[Hash(raw) & _mask];

    public void Forget() => Array.Clear(_entries, 0, _mask + 1);

    /// <summary>Looks at both ends, where ids differ. Texts that differ between them alone push each other out, and no more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Hash(ReadOnlySpan<byte> raw)
    {
        ulong hash;

        if (raw.Length >= 8)
        {
            hash = BinaryPrimitives.ReadUInt64LittleEndian(raw)
                + (BinaryPrimitives.ReadUInt64LittleEndian(raw[^8..]) * 0x9E3779B97F4A7C15);
        }
        else
        {
            hash = 0;

            foreach (byte value in raw)
            {
                hash = (hash << 8) | value;
            }
        }

        hash = (hash + (uint)raw.Length) * 0xD6E8FEB86659FD93;
        return (int)(hash >> 40);
    }
}
