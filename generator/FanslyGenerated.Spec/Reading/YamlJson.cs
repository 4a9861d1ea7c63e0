using System.Globalization;
using System.Text;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Writes examples as the JSON they stand for.</summary>
internal static class YamlJson
{
    public static string Write(YamlNode node)
    {
        var json = new StringBuilder();
        Write(node, json);
        return json.ToString();
    }

    private static void Write(YamlNode node, StringBuilder json)
    {
        switch (node)
        {
            case YamlMap map:
                WriteAll('{', map.Entries, '}', json, entry =>
                {
                    WriteText(entry.Key.Text, json);
                    json.Append(':');
                    Write(entry.Value, json);
                });
                break;
            case YamlList list:
                WriteAll('[', list.Items, ']', json, item => Write(item, json));
                break;
            case YamlScalar { ScalarKind: ScalarKind.Text } text:
                WriteText(text.Text, json);
                break;
            case YamlScalar scalar:
                json.Append(Literal(scalar));
                break;
        }
    }

    private static void WriteAll<T>(char open, IReadOnlyList<T> items, char close, StringBuilder json, Action<T> write)
    {
        json.Append(open);

        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                json.Append(',');
            }

            write(items[i]);
        }

        json.Append(close);
    }

    /// <summary>YAML writes numbers in more ways than JSON does: <c>+1</c>, <c>.5</c>, <c>1.</c>, <c>007</c>.</summary>
    private static string Literal(YamlScalar scalar)
        => scalar.ScalarKind switch
        {
            ScalarKind.Null => "null",
            ScalarKind.Boolean => scalar.Text.ToLowerInvariant(),
            _ when decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
                => number.ToString(CultureInfo.InvariantCulture),
            // Beyond what C# counts in. As text, it does not fit any number, and the check of examples says so.
            _ => $"\"{scalar.Text}\"",
        };

    private static void WriteText(string text, StringBuilder json)
    {
        json.Append('"');

        foreach (char character in text)
        {
            if (character is '"' or '\\')
            {
                json.Append('\\').Append(character);
            }
            else if (character < ' ')
            {
                json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(character);
            }
        }

        json.Append('"');
    }
}
