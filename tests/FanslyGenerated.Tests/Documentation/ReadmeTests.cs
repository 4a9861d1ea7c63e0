using FluentAssertions;

namespace FanslyGenerated.Tests.Documentation;

/// <summary>The README's code is code that is compiled and run.</summary>
public sealed class ReadmeTests
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
}
