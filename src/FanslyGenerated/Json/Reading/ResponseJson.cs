using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace FanslyGenerated.Json.Reading;

/// <summary>
/// A response while generated readers go through it. Each value method reads the value that the reader stands on and
/// leaves it there; what does not fit is thrown as a <see cref="ContractFault"/>.
/// </summary>
internal ref partial struct ResponseJson
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly ReadScratch _scratch;
    private readonly bool _keepsUnknownFields;
    private Utf8JsonReader _reader;

    // The last name in which escape sequences made no text: its bytes as readers compare them, and what it is.
    private byte[]? _brokenName;
    private string? _brokenText;

    public ResponseJson(ReadOnlySpan<byte> bytes, ReadScratch scratch, bool keepsUnknownFields)
    {
        _bytes = bytes;
        _scratch = scratch;
        _keepsUnknownFields = keepsUnknownFields;
        _reader = new Utf8JsonReader(bytes, isFinalBlock: true, default);
    }

    /// <summary>The faults that wait for the end of the envelope; null where there are none.</summary>
    public DeferredFaults? Faults { get; private set; }

    public bool IsNull => _reader.TokenType == JsonTokenType.Null;

    public int Depth => _reader.CurrentDepth;

    private readonly int Offset => (int)_reader.TokenStartIndex;

    /// <summary>Reads the whole response.</summary>
    public static T ReadRoot<T>(ref ResponseJson json, ReadValue<T> read)
    {
        json._reader.Read();
        T response = read(ref json);

        // Throws where anything but white space follows.
        json._reader.Read();
        return response;
    }

    public void BeginObject()
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            throw Unfit();
        }
    }

    public void BeginList()
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            throw Unfit();
        }
    }

    /// <summary>Goes to the next field's value, or to the object's end.</summary>
    public bool NextName(out ReadOnlySpan<byte> name)
    {
        _reader.Read();

        if (_reader.TokenType != JsonTokenType.PropertyName)
        {
            name = default;
            return false;
        }

        name = _reader.ValueSpan;

        if (_reader.ValueIsEscaped)
        {
            name = UnescapedName();
        }

        _reader.Read();
        return true;
    }

    /// <summary>Goes to the next item, or to the list's end.</summary>
    public bool NextItem()
    {
        _reader.Read();
        return _reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>
    /// Whether the field that was reached has a name, of the same length. A declared field that was there before is refused:
    /// which of the two is meant is unknown. Generated code calls this thousands of times, so it is one call with one
    /// signature: choosing among overloads there took a third of the compiler's time.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> expected, ref ulong seen, ulong field)
    {
        if (!name.SequenceEqual(expected))
        {
            return false;
        }

        if ((seen & field) != 0)
        {
            ThrowDuplicate();
        }

        seen |= field;
        return true;
    }

    /// <summary>Skips a field that the spec does not know, or keeps it.</summary>
    public void Unknown(string schema, ReadOnlySpan<byte> name, ref UnknownFields? kept)
    {
        int start = Offset;

        if (_scratch.CountsUnknown)
        {
            _scratch.Unknown.Add(schema, name, start);
        }

        _reader.Skip();

        if (_keepsUnknownFields)
        {
            kept ??= [];
            Keep(kept, name, start);
        }
    }

    /// <summary>The refusal of an object that ends without some of its required fields.</summary>
    /// <param name="names">The names of the class's fields.</param>
    /// <param name="from">The index of the field that the lowest bit stands for.</param>
    /// <param name="absent">The required fields that are not there.</param>
    public ContractFault Missing(string[] names, int from, ulong absent)
        => new(FaultKind.Missing, Offset, names[from + System.Numerics.BitOperations.TrailingZeroCount(absent)]);

    /// <summary>The same in an envelope, which may have a reason.</summary>
    public void DeferMissing(string[] names, int from, ulong absent)
    {
        for (; absent != 0; absent &= absent - 1)
        {
            (Faults ??= new DeferredFaults()).Add(Missing(names, from, absent));
        }
    }

    /// <summary>Remembers the fault of an envelope's field, and goes to the end of that field.</summary>
    public void Defer(ContractFault fault, int depth)
    {
        (Faults ??= new DeferredFaults()).Add(fault);

        if (_reader.CurrentDepth == depth)
        {
            _reader.Skip();
        }

        while (_reader.CurrentDepth > depth)
        {
            _reader.Read();
        }
    }

    [DoesNotReturn]
    private readonly void ThrowDuplicate() => throw new ContractFault(FaultKind.Duplicate, Offset);

    /// <summary>Nothing that is kept is replaced where it need not be, and nothing is replaced in silence.</summary>
    private void Keep(UnknownFields kept, ReadOnlySpan<byte> name, int start)
    {
        ReadOnlySpan<byte> value = _bytes[start..(int)_reader.BytesConsumed];
        string text = _brokenName is { } broken && name == broken ? _brokenText! : Encoding.UTF8.GetString(name);

        if (!UnknownValue.Keep(kept, text, value) || (text.Contains('\uFFFD') && !Utf8.IsValid(name)))
        {
            Replaced(value, isStrict: false, start);
        }
    }

    private byte[] UnescapedName()
    {
        byte[] name = Unescaped(out bool wasReplaced);

        if (wasReplaced)
        {
            _brokenText = EscapedText.Decode(_reader.ValueSpan, isEscaped: true, keepsHalves: true, out _);
            _brokenName = name;
        }

        return name;
    }

    private byte[] Unescaped() => Unescaped(out _);

    private byte[] Unescaped(out bool wasReplaced)
        => Encoding.UTF8.GetBytes(EscapedText.Decode(_reader.ValueSpan, isEscaped: true, out wasReplaced));

    private ContractFault Unfit() => new(IsNull ? FaultKind.Null : FaultKind.WrongType, Offset);
}
