using System.Text.Json;
using FanslyGenerated.Json;
using FanslyGenerated.Json.NewtonsoftJson;
using FanslyGenerated.Json.SystemTextJson;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated;

/// <summary>A part of the JSON whose shape is not known: kept as text, and parsed on demand.</summary>
[Newtonsoft.Json.JsonConverter(typeof(NewtonsoftRawJsonConverter))]
[System.Text.Json.Serialization.JsonConverter(typeof(RawJsonConverter))]
public readonly struct RawJson : IEquatable<RawJson>
{
    private readonly string? _text;

    /// <summary>Takes a text that is one JSON value.</summary>
    /// <param name="text">The JSON.</param>
    /// <exception cref="ArgumentException">The text is not JSON: written into a request, it would break it.</exception>
    public RawJson(string text)
        : this(text, isJson: IsJson(text))
    {
    }

    private RawJson(string text, bool isJson)
        => _text = isJson ? text : throw new ArgumentException("The text is not one JSON value.", nameof(text));

    /// <summary>The JSON as it was received, or <c>null</c> as a JSON literal.</summary>
    public string Text => _text ?? "null";

    /// <summary>Compares the texts.</summary>
    public static bool operator ==(RawJson left, RawJson right) => left.Equals(right);

    /// <summary>Compares the texts.</summary>
    public static bool operator !=(RawJson left, RawJson right) => !left.Equals(right);

    /// <summary>The JSON as a tree of its own. Times stay strings.</summary>
    public JToken Parse() => JsonText.Parse(Text);

    /// <inheritdoc/>
    public bool Equals(RawJson other) => Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RawJson other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>For text that comes from a JSON reader, and needs no second look.</summary>
    internal static RawJson Trusted(string text) => new(text, isJson: true);

    private static bool IsJson(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
