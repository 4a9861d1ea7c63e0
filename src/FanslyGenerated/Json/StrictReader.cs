using System.Text;
using System.Text.Json;
using Newtonsoft.Json;

namespace FanslyGenerated.Json;

/// <summary>
/// Newtonsoft's reader over the tokeniser that generated readers use: what one of them refuses, the other does not accept, and
/// no text becomes a time. Numbers are handed over exactly, or as their text where no .NET number holds them.
/// </summary>
internal sealed class StrictReader : JsonReader
{
    private readonly byte[] _json;
    private readonly bool _keepsHalves;
    private JsonReaderState _state;
    private NumberUse _use;
    private int _consumed;

    /// <param name="json">JSON in UTF-8, of one value.</param>
    /// <param name="keepsHalves">Whether half a surrogate pair in a text stays what it is; otherwise it is replaced and reported.</param>
    /// <param name="options">How strict the tokeniser is.</param>
    public StrictReader(byte[] json, bool keepsHalves, JsonReaderOptions options = default)
    {
        _json = json;
        _keepsHalves = keepsHalves;
        _state = new JsonReaderState(options);
        DateParseHandling = DateParseHandling.None;

        // The tokeniser has its own bound.
        MaxDepth = null;
    }

    /// <summary>Where the token that was read last begins.</summary>
    public int Offset { get; private set; }

    /// <summary>The first text in which something had to be replaced.</summary>
    public int? Replaced { get; private set; }

    public override bool Read()
    {
        var reader = new Utf8JsonReader(_json.AsSpan(_consumed), isFinalBlock: true, _state);

        if (!reader.Read())
        {
            SetToken(JsonToken.None);
            return false;
        }

        Offset = _consumed + (int)reader.TokenStartIndex;
        _consumed += (int)reader.BytesConsumed;
        _state = reader.CurrentState;

        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                SetToken(JsonToken.StartObject);
                break;
            case JsonTokenType.EndObject:
                SetToken(JsonToken.EndObject);
                break;
            case JsonTokenType.StartArray:
                SetToken(JsonToken.StartArray);
                break;
            case JsonTokenType.EndArray:
                SetToken(JsonToken.EndArray);
                break;
            case JsonTokenType.PropertyName:
                // Two names stay two names, whatever is in them.
                SetToken(JsonToken.PropertyName, Text(reader, keepsHalves: true));
                break;
            case JsonTokenType.String:
                SetToken(JsonToken.String, Text(reader, _keepsHalves));
                break;
            case JsonTokenType.Number:
                SetNumber(reader.ValueSpan);
                break;
            case JsonTokenType.True or JsonTokenType.False:
                SetToken(JsonToken.Boolean, reader.TokenType == JsonTokenType.True);
                break;
            default:
                SetToken(JsonToken.Null);
                break;
        }

        return true;
    }

    public override int? ReadAsInt32() => Using(NumberUse.Integer, base.ReadAsInt32);

    public override decimal? ReadAsDecimal() => Using(NumberUse.Decimal, base.ReadAsDecimal);

    public override double? ReadAsDouble() => Using(NumberUse.Double, base.ReadAsDouble);

    public override string? ReadAsString() => Using(NumberUse.Text, base.ReadAsString);

    /// <summary>The text of the value that begins at this token, and goes to its end.</summary>
    public string ReadText()
    {
        int start = Offset;
        Skip();
        return Encoding.UTF8.GetString(_json.AsSpan(start.._consumed));
    }

    private void SetNumber(ReadOnlySpan<byte> digits)
    {
        (JsonToken token, object value) = ExactNumber.Of(digits, _use);
        SetToken(token, value);
    }

    private string Text(in Utf8JsonReader reader, bool keepsHalves)
    {
        string text = EscapedText.Decode(reader.ValueSpan, reader.ValueIsEscaped, keepsHalves, out bool wasReplaced);

        if (wasReplaced)
        {
            Replaced ??= Offset;
        }

        return text;
    }

    private T Using<T>(NumberUse use, Func<T> read)
    {
        _use = use;

        try
        {
            return read();
        }
        finally
        {
            _use = NumberUse.Any;
        }
    }
}
