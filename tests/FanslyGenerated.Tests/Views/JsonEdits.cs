using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Tests.Views;

/// <summary>Changes a sample at a JSON pointer.</summary>
internal static class JsonEdits
{
    public static JToken At(this JToken json, string pointer)
        => Steps(pointer).Aggregate(json, static (token, step) => token[step]!);

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

    private static string[] Steps(string pointer) => pointer[1..].Split('/');
}
