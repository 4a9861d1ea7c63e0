using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.TestKit;

/// <summary>A sample as it stands, times as texts and numbers with all of their digits, and changes to it at a JSON pointer.</summary>
internal static class SampleJson
{
    public static JToken Parse(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
        };
        return JToken.ReadFrom(reader);
    }

    public static JToken At(this JToken json, string pointer)
        => Find(json, pointer) ?? throw new ArgumentException($"The sample has no {pointer}.", nameof(pointer));

    /// <summary>The value at a pointer, or null where there is none.</summary>
    public static JToken? Find(JToken json, string pointer)
        => Steps(pointer).Aggregate((JToken?)json, static (token, step) => (token as JObject)?[step]);

    /// <summary>Sets a value; objects that a sample leaves out on the way to it, as a last page may, are made.</summary>
    public static JToken With(this JToken json, string pointer, JToken? value)
    {
        string[] steps = Steps(pointer);
        var holder = (JObject)steps[..^1].Aggregate(
            json, static (token, step) => token[step] is { Type: not JTokenType.Null } inner ? inner : token[step] = new JObject());
        holder[steps[^1]] = value;
        return json;
    }

    public static JToken Without(this JToken json, string pointer)
    {
        string[] steps = Steps(pointer);
        ((JObject)steps[..^1].Aggregate(json, static (token, step) => token[step]!)).Remove(steps[^1]);
        return json;
    }

    /// <summary>The path of a value in the form that exceptions name.</summary>
    public static string PathOf(JToken value)
        => value.Path is "" or ['[', ..] ? "$" + value.Path : "$." + value.Path;

    private static string[] Steps(string pointer) => pointer.Split('/', StringSplitOptions.RemoveEmptyEntries);
}
