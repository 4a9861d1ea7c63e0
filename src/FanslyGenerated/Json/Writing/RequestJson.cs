using System.Buffers;

namespace FanslyGenerated.Json.Writing;

/// <summary>
/// The JSON of a request while generated writers put it together. They are trusted to write JSON, so no state is kept:
/// the last byte shows whether a comma is due.
/// </summary>
internal ref partial struct RequestJson
{
    private const int FirstBuffer = 1024;

    private byte[] _buffer;
    private int _length;

    private RequestJson(byte[] buffer)
    {
        _buffer = buffer;
    }

    /// <summary>The bytes of a body, in an array of exactly their number: they live as long as the call.</summary>
    public static byte[] Write<T>(T body, WriteValue<T> write)
    {
        var json = new RequestJson(ArrayPool<byte>.Shared.Rent(FirstBuffer));

        try
        {
            write(ref json, body);
            return json._buffer.AsSpan(0, json._length).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(json._buffer);
        }
    }

    public void BeginObject() => Byte((byte)'{');

    public void EndObject() => Byte((byte)'}');

    public void BeginList() => Byte((byte)'[');

    public void EndList() => Byte((byte)']');

    /// <summary>Begins a field.</summary>
    /// <param name="name">Its name in quotation marks, and the colon.</param>
    public void Name(ReadOnlySpan<byte> name)
    {
        Span<byte> room = Room(name.Length + 1);
        int comma = _buffer[_length - 1] == '{' ? 0 : 1;

        room[0] = (byte)',';
        name.CopyTo(room[comma..]);
        _length += comma + name.Length;
    }

    /// <summary>Begins an item of a list.</summary>
    public void Item()
    {
        if (_buffer[_length - 1] != '[')
        {
            Byte((byte)',');
        }
    }

    /// <summary>What a caller has added to a request beyond the spec.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="declared">The names of the spec's own.</param>
    /// <exception cref="ArgumentException">A field cannot be sent.</exception>
    public void Unknown(UnknownFields? fields, string[] declared)
    {
        if (fields is null || fields.Count == 0)
        {
            return;
        }

        foreach ((string name, ReadOnlyMemory<byte> value) in AddedFields.Of(fields, declared))
        {
            Name([]);
            Text(name);
            Byte((byte)':');
            Bytes(value.Span);
        }
    }

    private void Byte(byte value)
    {
        Room(1)[0] = value;
        _length++;
    }

    private void Bytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        _length += bytes.Length;
    }

    /// <summary>Where the next bytes go, with place for at least so many.</summary>
    private Span<byte> Room(int length)
    {
        if (_buffer.Length - _length < length)
        {
            Grow(length);
        }

        return _buffer.AsSpan(_length);
    }

    private void Grow(int length)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_length + length), 2 * _length));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
