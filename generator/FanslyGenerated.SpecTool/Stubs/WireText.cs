using FanslyGenerated.Spec.Model;
using FanslyGenerated.SpecTool.Samples;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Stubs;

/// <summary>What an example looks like in a path or a query.</summary>
internal static class WireText
{
    /// <summary>A text loses its quotation marks; everything else is written there as it is in JSON.</summary>
    public static string Of(string example) => Of(JsonFile.Parse(example), example);

    /// <summary>A list has all of its items between commas, or else its first: where a name comes twice, WireMock looks for any of them.</summary>
    public static string OfQuery(ParameterModel parameter)
    {
        if (JsonFile.Parse(parameter.Example) is not JArray list)
        {
            return Of(parameter.Example);
        }

        IEnumerable<string> items = list.Select(item => Of(item, $"{item}"));
        return string.Join(',', parameter.IsExploded ? items.Take(1) : items);
    }

    private static string Of(JToken value, string text)
        => value is JValue { Type: JTokenType.String } quoted ? quoted.Value<string>()! : text.Trim();
}
