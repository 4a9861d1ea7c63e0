using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using FanslyGenerated.Json;
using FanslyGenerated.Json.SystemTextJson;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated;

/// <summary>
/// The fields of an object that this version does not know, by name. Both JSON libraries fill and write it,
/// each with values of its own kind; a field stays as it was read until it is asked for as the other kind.
/// </summary>
/// <remarks>
/// A request sends what is in here beside its own properties. What is no JSON, and what the request has a property for, is
/// refused before anything is sent.
/// A <c>JsonSerializerContext</c> that reads models needs <c>[JsonSerializable(typeof(JsonElement))]</c> too.
/// </remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(UnknownFieldsConverter))]
#pragma warning disable CA1710 // The name says what it holds; that it is a dictionary is how it is held.
public sealed class UnknownFields
    : IDictionary<string, JToken>, IDictionary<string, JsonElement>, IAlsoTokens
#pragma warning restore CA1710
{
    private static readonly Dictionary<string, UnknownField> s_none = [];

    // Most objects hold nothing unknown, and then this stays null.
    private Dictionary<string, UnknownField>? _fields;

    /// <summary>The number of fields.</summary>
    public int Count => Known.Count;

    /// <summary>The names of the fields.</summary>
    public ICollection<string> Keys => Known.Keys;

    /// <summary>The values of the fields.</summary>
    public ICollection<JToken> Values => [.. Known.Values.Select(static unknown => unknown.Token)];

    ICollection<JsonElement> IDictionary<string, JsonElement>.Values
        => [.. Known.Values.Select(static unknown => unknown.Element)];

    bool ICollection<KeyValuePair<string, JToken>>.IsReadOnly => false;

    bool ICollection<KeyValuePair<string, JsonElement>>.IsReadOnly => false;

    /// <summary>The value of a field.</summary>
    /// <param name="key">The field's name in the JSON.</param>
    public JToken this[string key]
    {
        get => Known[key].Token;
        set => Changed[key] = new UnknownField(value);
    }

    JsonElement IDictionary<string, JsonElement>.this[string key]
    {
        get => Known[key].Element;
        set => Changed[key] = new UnknownField(value);
    }

    /// <summary>The fields as they are now, whatever is done with them meanwhile.</summary>
    internal KeyValuePair<string, UnknownField>[] Snapshot() => [.. Known];

    private Dictionary<string, UnknownField> Known => _fields ?? s_none;

    private Dictionary<string, UnknownField> Changed => _fields ??= [];

    /// <summary>Adds a field that is not there yet.</summary>
    /// <param name="key">The field's name in the JSON.</param>
    /// <param name="value">Its value.</param>
    public void Add(string key, JToken value) => Changed.Add(key, new UnknownField(value));

    void IDictionary<string, JsonElement>.Add(string key, JsonElement value)
        => Changed.Add(key, new UnknownField(value));

    void ICollection<KeyValuePair<string, JToken>>.Add(KeyValuePair<string, JToken> item) => Add(item.Key, item.Value);

    void ICollection<KeyValuePair<string, JsonElement>>.Add(KeyValuePair<string, JsonElement> item)
        => Changed.Add(item.Key, new UnknownField(item.Value));

    /// <summary>Removes all fields.</summary>
    public void Clear() => _fields?.Clear();

    /// <summary>Whether there is a field of that name.</summary>
    /// <param name="key">The field's name in the JSON.</param>
    public bool ContainsKey(string key) => Known.ContainsKey(key);

    /// <summary>Removes a field, and says whether it was there.</summary>
    /// <param name="key">The field's name in the JSON.</param>
    public bool Remove(string key) => Known.Remove(key);

    /// <summary>Finds the value of a field, and says whether it was there.</summary>
    /// <param name="key">The field's name in the JSON.</param>
    /// <param name="value">The value, where there is one.</param>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JToken value)
    {
        value = Known.TryGetValue(key, out UnknownField? field) ? field.Token : null;
        return field is not null;
    }

    bool IDictionary<string, JsonElement>.TryGetValue(string key, out JsonElement value)
    {
        value = Known.TryGetValue(key, out UnknownField? field) ? field.Element : default;
        return field is not null;
    }

    bool ICollection<KeyValuePair<string, JToken>>.Contains(KeyValuePair<string, JToken> item)
        => TryGetValue(item.Key, out JToken? value) && JToken.DeepEquals(value, item.Value);

    bool ICollection<KeyValuePair<string, JsonElement>>.Contains(KeyValuePair<string, JsonElement> item)
        => TryGetValue(item.Key, out JToken? value) && JToken.DeepEquals(value, JsonText.ToToken(item.Value));

    bool ICollection<KeyValuePair<string, JToken>>.Remove(KeyValuePair<string, JToken> item)
        => ((ICollection<KeyValuePair<string, JToken>>)this).Contains(item) && Remove(item.Key);

    bool ICollection<KeyValuePair<string, JsonElement>>.Remove(KeyValuePair<string, JsonElement> item)
        => ((ICollection<KeyValuePair<string, JsonElement>>)this).Contains(item) && Remove(item.Key);

    void ICollection<KeyValuePair<string, JToken>>.CopyTo(KeyValuePair<string, JToken>[] array, int arrayIndex)
        => Tokens().ToArray().CopyTo(array, arrayIndex);

    void ICollection<KeyValuePair<string, JsonElement>>.CopyTo(
        KeyValuePair<string, JsonElement>[] array,
        int arrayIndex)
        => Elements().ToArray().CopyTo(array, arrayIndex);

    /// <summary>The fields in the order in which they were read.</summary>
    public IEnumerator<KeyValuePair<string, JToken>> GetEnumerator() => Tokens().GetEnumerator();

    IEnumerator<KeyValuePair<string, JsonElement>> IEnumerable<KeyValuePair<string, JsonElement>>.GetEnumerator()
        => Elements().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<KeyValuePair<string, JToken>> Tokens()
        => Known.Select(static pair => KeyValuePair.Create(pair.Key, pair.Value.Token));

    private IEnumerable<KeyValuePair<string, JsonElement>> Elements()
        => Known.Select(static pair => KeyValuePair.Create(pair.Key, pair.Value.Element));
}
