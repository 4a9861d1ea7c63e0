using FanslyGenerated.Spec.Problems;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Samples;

/// <summary>Reads JSON and keeps the place of every value.</summary>
internal static class JsonFile
{
    private static readonly JsonLoadSettings s_settings = new()
    {
        CommentHandling = CommentHandling.Load,
        DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error,
        LineInfoHandling = LineInfoHandling.Load,
    };

    /// <exception cref="JsonException">The text is not one JSON value.</exception>
    public static JToken Parse(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
            MaxDepth = 64,
        };
        JToken root = JToken.ReadFrom(reader, s_settings);

        // The reader itself refuses what follows the value, once it is asked for it; comments may.
        while (reader.Read())
        {
        }

        return root;
    }

    public static SpecLocation At(string path, int line, int column)
    {
        var position = new SpecPosition(0, Math.Max(1, line), Math.Max(1, column));
        return new SpecLocation(path, position, position);
    }
}
