using System.Text.RegularExpressions;

namespace FanslyGenerated.Tests.Documentation;

/// <summary>Finds the C# of a Markdown text, and whether it stands in a source file.</summary>
internal static partial class CodeBlocks
{
    /// <summary>The blocks that are marked as C#, each with its own indentation taken away.</summary>
    public static IReadOnlyList<string> In(string markdown)
        => [.. Block().Matches(markdown.ReplaceLineEndings("\n")).Select(static match => match.Groups["code"].Value)];

    /// <summary>
    /// The first line of a block that the source does not have; null where the block stands there word for word. Usings may
    /// stand elsewhere, and parts that an empty line divides may be apart: a README shows in one block what takes several methods.
    /// </summary>
    public static string? Missing(string block, string source)
    {
        string[] lines = Lines(source);
        string[] blockLines = Lines(block);

        foreach (string line in blockLines.Where(IsUsing))
        {
            if (!lines.Contains(line.Trim()))
            {
                return line;
            }
        }

        return Parts(blockLines).Where(part => !Stands(part, lines)).Select(static part => part[0]).FirstOrDefault();
    }

    private static bool IsUsing(string line) => UsingDirective().IsMatch(line);

    private static List<string[]> Parts(string[] lines)
    {
        List<string[]> parts = [];
        List<string> part = [];

        foreach (string line in lines.Append(""))
        {
            if (line.Length > 0 && !IsUsing(line))
            {
                part.Add(line);
            }
            else if (part.Count > 0)
            {
                parts.Add([.. part]);
                part = [];
            }
        }

        return parts;
    }

    /// <summary>Whether the lines follow each other in the source, all indented by the same number of spaces more.</summary>
    private static bool Stands(string[] part, string[] lines)
        => Enumerable.Range(0, Math.Max(0, lines.Length - part.Length + 1)).Any(start =>
        {
            int more = lines[start].Length - part[0].Length;
            return more >= 0 && part.Select((line, index) => new string(' ', more) + line).SequenceEqual(lines.Skip(start).Take(part.Length));
        });

    private static string[] Lines(string text) => [.. text.ReplaceLineEndings("\n").Split('\n').Select(static line => line.TrimEnd())];

    [GeneratedRegex(@"^ {0,3}```(csharp|cs|c#)[^\n]*\n(?<code>.*?)^ {0,3}```\s*$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Block();

    [GeneratedRegex(@"^using [\w.]+;")]
    private static partial Regex UsingDirective();
}
