using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing;

/// <summary>JSON as it stands: times stay texts, numbers keep their digits, and pointers lead through objects.</summary>
internal static class SandboxJson
{
    /// <summary>What the compiler says about a program that is trimmed, or compiled ahead of time, and serves objects of its own.</summary>
    public const string NeedsReflection
        = "Newtonsoft.Json finds the members of types by reflection. The documented responses need none.";

    private static readonly JsonLoadSettings s_settings = new() { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error };

    /// <exception cref="JsonException">The text is not one JSON value.</exception>
    public static JToken Parse(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
            MaxDepth = 64,
        };
        JToken value = JToken.ReadFrom(reader, s_settings);
        return reader.Read() ? throw new JsonReaderException("More text follows the value.") : value;
    }

    /// <summary>What an object of a caller's is as JSON.</summary>
    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    public static JToken From(object value)
    {
        // Not by JsonConvert: the application's own defaults are for its own JSON.
        using var text = new StringWriter();
        JsonSerializer.Create().Serialize(text, value);
        return Parse(text.ToString());
    }

    public static IEnumerable<KeyValuePair<string, JToken>> Members(JToken json)
        => ((JObject)json).Properties().Select(property => KeyValuePair.Create(property.Name, property.Value));

    public static string[] Texts(JToken array) => [.. array.Select(item => item.Value<string>()!)];

    /// <summary>The value at a pointer; null where there is none.</summary>
    public static JToken? At(JToken? root, string pointer)
        => Steps(pointer).Aggregate(root, static (value, name) => (value as JObject)?[name]);

    /// <summary>The document with another value at a pointer, where its parent exists.</summary>
    public static JToken With(JToken root, string pointer, JToken value)
    {
        string[] steps = Steps(pointer);

        if (steps.Length == 0)
        {
            return value;
        }

        JToken copy = root.DeepClone();

        if (At(copy, pointer[..pointer.LastIndexOf('/')]) is JObject parent)
        {
            parent[steps[^1]] = value;
        }

        return copy;
    }

    /// <summary>The document with another value at a pointer; objects that are missing on the way to it are made.</summary>
    public static JToken WithMade(JToken root, string pointer, JToken value)
    {
        string[] steps = Steps(pointer);
        JToken copy = root.DeepClone();
        JToken parent = steps[..^1].Aggregate(
            copy, static (holder, name) => holder[name] is JObject inner ? inner : holder[name] = new JObject());
        parent[steps[^1]] = value;
        return copy;
    }

    private static string[] Steps(string pointer) => pointer.Split('/', StringSplitOptions.RemoveEmptyEntries);
}
