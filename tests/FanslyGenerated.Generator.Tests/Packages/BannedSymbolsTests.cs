using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FanslyGenerated.Generator.Tests.Packages;

/// <summary>A misspelt line stops nothing, and the analyzer does not say so.</summary>
public sealed class BannedSymbolsTests
{
    public static TheoryData<string> Lines
        => [.. File.ReadLines(Path.Combine(Repository.Root, "src", "BannedSymbols.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))];

    private static CSharpCompilation Libraries { get; } = CSharpCompilation.Create(
        "Libraries",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)));

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_names_a_symbol_that_exists_and_the_way_out(string line)
    {
        string[] parts = line.Split(';');

        DocumentationCommentId.GetSymbolsForDeclarationId(parts[0], Libraries).Should().NotBeEmpty();
        parts.Should().HaveCount(2).And.NotContain(string.Empty);
    }
}
