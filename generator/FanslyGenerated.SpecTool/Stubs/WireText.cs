using FanslyGenerated.SpecTool.Samples;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Stubs;

/// <summary>What an example looks like in a path or a query.</summary>
internal static class WireText
{
    /// <summary>A text loses its quotation marks; everything else is written there as it is in JSON.</summary>
    public static string Of(string example)
        => JsonFile.Parse(example) is JValue { Type: JTokenType.String } text ? text.Value<string>()! : example.Trim();
}
