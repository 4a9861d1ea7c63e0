using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests;

/// <summary>JSON as it stands: times stay texts, and numbers keep their digits.</summary>
internal static class Json
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

    /// <summary>The value at a JSON pointer, or null where there is none.</summary>
    public static JToken? At(JToken root, string pointer)
        => pointer.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate((JToken?)root, static (value, name) => (value as JObject)?[name]);

    /// <summary>The document with a value at a pointer; objects that a sample leaves out on the way to it are made.</summary>
    public static JToken With(JToken root, string pointer, JToken value)
    {
        string[] steps = pointer.Split('/', StringSplitOptions.RemoveEmptyEntries);
        JToken holder = steps[..^1].Aggregate(
            root, static (token, step) => token[step] is JObject inner ? inner : token[step] = new JObject());
        holder[steps[^1]] = value;
        return root;
    }

    /// <summary>The path of a value in the form that exceptions name.</summary>
    public static string PathOf(JToken value)
        => value.Path is "" or ['[', ..] ? "$" + value.Path : "$." + value.Path;
}
