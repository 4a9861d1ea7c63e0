using FanslyGenerated.Spec.Problems;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Samples;

/// <summary>A sample on disk, with the place of every value.</summary>
internal sealed class JsonSample
{
    private readonly string _path;
    private readonly string[] _lines;

    private JsonSample(string path, string text)
    {
        _path = path;
        _lines = text.ReplaceLineEndings("\n").Split('\n');
        Root = JsonFile.Parse(text);
    }

    public JToken Root { get; }

    /// <exception cref="JsonException">The file is not one JSON value.</exception>
    public static JsonSample Load(string path) => new(path, File.ReadAllText(path));

    /// <summary>The first character of a value, or of a property's name.</summary>
    public SpecLocation LocationOf(JToken token)
    {
        IJsonLineInfo line = token;

        return line.HasLineInfo()
            ? JsonFile.At(_path, line.LineNumber, token is JContainer and not JProperty ? line.LinePosition : StartOf(token, line))
            : JsonFile.At(_path, 1, 1);
    }

    /// <summary>The reader only knows where a name or a single value ends, so its beginning is looked for from there.</summary>
    private int StartOf(JToken token, IJsonLineInfo line)
    {
        string text = line.LineNumber <= _lines.Length ? _lines[line.LineNumber - 1] : "";
        int at = Math.Min(line.LinePosition, text.Length) - 1;

        while (token is JProperty && at > 0 && text[at] != '"')
        {
            at--;
        }

        if (at < 0)
        {
            return line.LinePosition;
        }

        Func<int, bool> isStart = text[at] == '"'
            ? index => text[index] == '"' && !IsEscaped(text, index)
            : index => index == 0 || text[index - 1] is ' ' or '\t' or ':' or ',' or '[';
        int start = text[at] == '"' ? at - 1 : at;

        while (start > 0 && !isStart(start))
        {
            start--;
        }

        return Math.Max(start, 0) + 1;
    }

    private static bool IsEscaped(string text, int index)
    {
        int backslashes = 0;

        while (index - backslashes > 0 && text[index - backslashes - 1] == '\\')
        {
            backslashes++;
        }

        return backslashes % 2 == 1;
    }
}
