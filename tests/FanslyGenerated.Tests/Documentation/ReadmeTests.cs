using System.Text.RegularExpressions;
using FluentAssertions;

namespace FanslyGenerated.Tests.Documentation;

/// <summary>The README's code is code that is compiled and run.</summary>
public sealed partial class ReadmeTests
{
    private const string Source = """
        using Books;

        class Code
        {
            void Read()
            {
                Open();
                {
                    Turn();
                }
            }

            void Close() => Shut();
        }
        """;

    [Fact]
    public void Every_block_of_CSharp_in_the_README_stands_in_the_code_that_is_run()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        string code = File.ReadAllText(Path.Combine(Repository.Root, "tests/FanslyGenerated.Tests/Documentation/ReadmeCode.cs"));

        IReadOnlyList<string> blocks = CodeBlocks.In(readme);

        blocks.Should().NotBeEmpty();
        blocks.Select(block => CodeBlocks.Missing(block, code)).Where(static line => line is not null).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Open();\n{\n    Turn();\n}", null)]
    [InlineData("using Books;\n\nOpen();\n{\n    Turn();\n}\n\nvoid Close() => Shut();", null)]
    [InlineData("    Turn();", null)]
    [InlineData("Open();\n{\nTurn();\n}", "Open();")]
    [InlineData("Open();\n{\n    Leaf();\n}", "Open();")]
    [InlineData("Open();\n\nLeaf();", "Leaf();")]
    [InlineData("using Pages;\nOpen();", "using Pages;")]
    [InlineData("Open()", "Open()")]
    public void A_block_that_differs_is_found(string block, string? missing)
        => CodeBlocks.Missing(block, Source).Should().Be(missing);

    [Fact]
    public void Blocks_of_CSharp_are_distinguished_from_others()
    {
        const string Markdown = "Text\r\n```csharp\r\nOne();\r\n```\r\n```yaml\r\nx: 1\r\n```\r\n\r\n```cs\r\nTwo();\r\n\r\nThree();\r\n```\r\n";

        CodeBlocks.In(Markdown).Should().Equal("One();\n", "Two();\n\nThree();\n");
    }

    /// <summary>Finds the C# of a Markdown text, and whether it stands in a source file.</summary>
    private static partial class CodeBlocks
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
}
