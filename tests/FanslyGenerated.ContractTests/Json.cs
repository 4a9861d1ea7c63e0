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

    /// <summary>The path of a value in the form that exceptions name.</summary>
    public static string PathOf(JToken value)
        => value.Path is "" or ['[', ..] ? "$" + value.Path : "$." + value.Path;
}
