using System.Globalization;
using System.Text;

namespace FanslyGenerated.SpecTool.Surface;

/// <summary>A surface as a text file that people review: a line for each type, and below it one for each member.</summary>
internal static class SurfaceText
{
    private const string Margin = "    ";

    public static string Write(IReadOnlyList<SurfaceType> types)
    {
        var text = new StringBuilder();
        text.Append("# Written by build/update.sh; a change here is a change for callers.\n");

        foreach (SurfaceType type in types)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{type.FullName}\n{Margin}{type.Declaration}\n");

            foreach (string member in type.Members)
            {
                text.Append(CultureInfo.InvariantCulture, $"{Margin}{Margin}{member}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The lines of each type, by its name.</summary>
    public static Dictionary<string, string[]> Parse(string text)
        => text.ReplaceLineEndings("\n").Split("\n\n")
            .Select(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Where(lines => lines.Length > 1)
            .ToDictionary(lines => lines[0], lines => lines[1..].Select(line => line.Trim()).ToArray(), StringComparer.Ordinal);
}
