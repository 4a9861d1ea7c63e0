using System.Globalization;
using System.Text;
using System.Text.Json;
using FanslyGenerated.Json;

namespace FanslyGenerated.Responses;

/// <summary>
/// What the text of a response that failed says, by pointers. It may be cut off, and then says what stands before the cut; or be
/// no JSON at all, and then says nothing.
/// </summary>
internal sealed class FailureText
{
    /// <summary>Envelopes are shallow. What stands deeper is not about the call.</summary>
    private const int DeepestPlace = 8;

    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);

    private FailureText()
    {
    }

    public static FailureText Read(string? body)
    {
        var text = new FailureText();

        if (body is not null)
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(body.TrimStart('\uFEFF')), isFinalBlock: false, default);

            try
            {
                if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
                {
                    text.ReadObject(ref reader, "");
                }
            }
            catch (JsonException)
            {
                // No JSON after all: the status says enough.
            }
        }

        return text;
    }

    /// <summary>A text, or several: what is wrong with each part of a request.</summary>
    public string? Text(string pointer) => _places.GetValueOrDefault(pointer).Text;

    public bool? Flag(string pointer) => _places.GetValueOrDefault(pointer).Flag;

    /// <summary>Whether there is more in a place than null or nothing.</summary>
    public bool HasContent(string pointer) => _places.GetValueOrDefault(pointer).HasContent;

    /// <summary>Zero is no status, here as in a response of success.</summary>
    public int? Status(string pointer)
        => _places.GetValueOrDefault(pointer) is var place
            && int.TryParse(place.Number ?? place.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int status)
            && status > 0
                ? status
                : null;

    private void ReadObject(ref Utf8JsonReader reader, string at)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = EscapedText.Decode(reader.ValueSpan, reader.ValueIsEscaped, out _);
            _places[at] = new Place { HasContent = true };

            if (reader.Read())
            {
                ReadValue(ref reader, $"{at}/{name}");
            }
        }
    }

    private void ReadValue(ref Utf8JsonReader reader, string at)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject when reader.CurrentDepth < DeepestPlace:
                _places[at] = default;
                ReadObject(ref reader, at);
                break;
            case JsonTokenType.StartObject:
                reader.TrySkip();
                break;
            case JsonTokenType.StartArray:
                _places[at] = ReadArray(ref reader);
                break;
            case JsonTokenType.String:
                string text = EscapedText.Decode(reader.ValueSpan, reader.ValueIsEscaped, out _);
                _places[at] = new Place { Text = text, HasContent = text.Length > 0 };
                break;
            case JsonTokenType.Number:
                _places[at] = new Place { Number = Encoding.UTF8.GetString(reader.ValueSpan), HasContent = true };
                break;
            case JsonTokenType.True or JsonTokenType.False:
                _places[at] = new Place { Flag = reader.TokenType == JsonTokenType.True, HasContent = true };
                break;
            default:
                _places[at] = default;
                break;
        }
    }

    private static Place ReadArray(ref Utf8JsonReader reader)
    {
        List<string> texts = [];
        bool hasItems = false;

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            hasItems = true;

            if (reader.TokenType == JsonTokenType.String)
            {
                texts.Add(EscapedText.Decode(reader.ValueSpan, reader.ValueIsEscaped, out _));
            }
            else if (!reader.TrySkip())
            {
                break;
            }
        }

        return new Place { Text = texts.Count > 0 ? string.Join("; ", texts) : null, HasContent = hasItems };
    }

    private readonly record struct Place
    {
        public string? Text { get; init; }

        public string? Number { get; init; }

        public bool? Flag { get; init; }

        public bool HasContent { get; init; }
    }
}
