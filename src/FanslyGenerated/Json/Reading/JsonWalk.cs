using System.Text;
using System.Text.Json;

namespace FanslyGenerated.Json.Reading;

/// <summary>Goes through JSON a second time, to find the way to a place in it.</summary>
internal ref struct JsonWalk
{
    private const int LongestName = 64;
    private const int MostDigits = 8;

    private readonly List<Container> _containers = [];
    private Utf8JsonReader _reader;

    /// <summary>Not the final block: what is cut off then ends the walk, and what is no JSON throws.</summary>
    public JsonWalk(ReadOnlySpan<byte> json) => _reader = new Utf8JsonReader(json, isFinalBlock: false, default);

    public readonly int Position => (int)_reader.BytesConsumed;

    public readonly bool HasBegun => _reader.TokenType != JsonTokenType.None;

    public readonly int Depth => _containers.Count;

    /// <summary>Goes on to the token at an offset. False where the JSON ends before it.</summary>
    public bool MoveTo(int offset)
    {
        while (Next())
        {
            if (_reader.TokenStartIndex >= offset)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The path of the value that the walk stands on, such as <c>$.data.messages[3].id</c>.</summary>
    /// <param name="withIndexes">Whether items are distinguished.</param>
    public readonly string Path(bool withIndexes)
    {
        var path = new StringBuilder("$");

        // An array or object that has just begun or just ended is the value itself, and no step on the way to it.
        int steps = IsContainer(_reader.TokenType) ? Depth - 1 : Depth;

        foreach (Container container in _containers.Take(steps))
        {
            _ = container.IsList
                ? path.Append(withIndexes ? $"[{container.Index}]" : "[]")
                : container.Name is null ? path : path.Append('.').Append(container.Name);
        }

        return path.ToString();
    }

    private bool Next()
    {
        // An end is on the way to itself until the walk goes on.
        if (_reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject && Depth > 0)
        {
            _containers.RemoveAt(Depth - 1);
        }

        if (!_reader.Read())
        {
            return false;
        }

        switch (_reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _containers[^1] = _containers[^1] with { Name = Name() };
                break;
            case JsonTokenType.EndArray or JsonTokenType.EndObject:
                break;
            default:
                CountItem();

                if (IsContainer(_reader.TokenType))
                {
                    _containers.Add(new Container(_reader.TokenType == JsonTokenType.StartArray, -1, null));
                }

                break;
        }

        return true;
    }

    private readonly void CountItem()
    {
        if (Depth > 0 && _containers[^1].IsList)
        {
            _containers[^1] = _containers[^1] with { Index = _containers[^1].Index + 1 };
        }
    }

    /// <summary>
    /// A name that the spec does not know can be anything: an address, an id, a whole message. Nothing is shown of what is no
    /// name of a field.
    /// </summary>
    private readonly string Name()
    {
        string name = EscapedText.Decode(_reader.ValueSpan, _reader.ValueIsEscaped, out _);
        return IsName(name) ? name : "?";
    }

    private static bool IsName(string name)
        => name.Length is > 0 and <= LongestName
        && name.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '$')
        && name.Count(char.IsAsciiDigit) <= MostDigits;

    private static bool IsContainer(JsonTokenType token)
        => token is JsonTokenType.StartArray or JsonTokenType.StartObject or JsonTokenType.EndArray or JsonTokenType.EndObject;

    private readonly record struct Container(bool IsList, int Index, string? Name);
}
