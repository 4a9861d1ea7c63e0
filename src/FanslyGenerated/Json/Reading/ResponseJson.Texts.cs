using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace FanslyGenerated.Json.Reading;

internal ref partial struct ResponseJson
{
    /// <summary>A text for people.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string Text()
        => _reader.TokenType == JsonTokenType.String ? String(isStrict: false) : throw Unfit();

    /// <summary>
    /// A text for programs, which may come as a number. Its digits stay as they are, however many; and in it nothing is
    /// replaced, since another id would be another thing's.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string Id()
        => _reader.TokenType switch
        {
            JsonTokenType.String => String(isStrict: true),
            JsonTokenType.Number => Digits(),
            _ => throw Unfit(),
        };

    /// <summary>A value of an enumeration of texts.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string Word()
        => _reader.TokenType == JsonTokenType.Number ? Digits() : Text();

    public bool Boolean()
        => _reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => throw Unfit(),
        };

    /// <summary>JSON of any shape.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public RawJson Raw()
    {
        int start = Offset;
        _reader.Skip();
        ReadOnlySpan<byte> raw = _bytes[start..(int)_reader.BytesConsumed];

        if (raw.Length <= SharedStrings.Longest)
        {
            ref SharedString shared = ref _scratch.Strings[raw];

            if (!shared.IsOf(raw, _bytes))
            {
                shared = new SharedString { Start = start, Length = raw.Length, Text = Decode(raw, isEscaped: false, false, start) };
            }

            return RawJson.Trusted(shared.Text!);
        }

        return RawJson.Trusted(Decode(raw, isEscaped: false, isStrict: false, start));
    }

    /// <summary>JSON that another reader goes on with. It is copied, since this one belongs to the call.</summary>
    /// <param name="start">Where in the response it begins.</param>
    public byte[] Copy(out int start)
    {
        start = Offset;
        _reader.Skip();
        return _bytes[start..(int)_reader.BytesConsumed].ToArray();
    }

    /// <summary>The refusal of a null where a value has to be.</summary>
    public readonly ContractFault NullFault() => new(FaultKind.Null, Offset);

    /// <summary>Remembers that another reader had to replace something.</summary>
    public readonly void CountReplaced(ReadOnlySpan<byte> raw, int offset) => _scratch.Replaced.Add("", raw, offset);

    private string String(bool isStrict)
    {
        ReadOnlySpan<byte> raw = _reader.ValueSpan;

        if (raw.Length > SharedStrings.Longest)
        {
            return Decode(raw, _reader.ValueIsEscaped, isStrict, Offset);
        }

        if (raw.IsEmpty)
        {
            return "";
        }

        ref SharedString shared = ref _scratch.Strings[raw];

        if (shared.IsOf(raw, _bytes))
        {
            return shared.Text!;
        }

        string text = EscapedText.Decode(raw, _reader.ValueIsEscaped, out bool wasReplaced);

        if (wasReplaced)
        {
            // Not shared: what is good enough for a text is not for an id, even if it is spelt alike.
            Replaced(raw, isStrict, Offset);
        }
        else
        {
            shared.Start = Offset + 1;
            shared.Length = raw.Length;
            shared.Text = text;
        }

        return text;
    }

    private string Decode(ReadOnlySpan<byte> raw, bool isEscaped, bool isStrict, int offset)
    {
        string text = EscapedText.Decode(raw, isEscaped, out bool wasReplaced);

        if (wasReplaced)
        {
            Replaced(raw, isStrict, offset);
        }

        return text;
    }

    private void Replaced(ReadOnlySpan<byte> raw, bool isStrict, int offset)
    {
        if (isStrict)
        {
            throw new ContractFault(FaultKind.InvalidText, offset);
        }

        _scratch.Replaced.Add("", raw, offset);
    }

    /// <summary>A fraction or an exponent would have more than one spelling, and an id has one.</summary>
    private string Digits()
    {
        ReadOnlySpan<byte> digits = _reader.ValueSpan;
        return digits.IndexOfAny(".eE"u8) < 0 ? Encoding.UTF8.GetString(digits) : throw Unfit();
    }
}
