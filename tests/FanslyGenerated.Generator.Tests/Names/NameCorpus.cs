using FanslyGenerated.Generator.Tests.Incrementality;
using FanslyGenerated.Generator.Tests.Language;
using FanslyGenerated.Spec.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FanslyGenerated.Generator.Tests.Names;

/// <summary>Names that mean something already: to C#, to .NET, to the library, and in the code that is generated.</summary>
internal static class NameCorpus
{
    /// <summary>Every word that C# keeps for itself, somewhere.</summary>
    public static IReadOnlyList<string> Keywords { get; } =
        [.. SyntaxFacts.GetReservedKeywordKinds()
            .Concat(SyntaxFacts.GetContextualKeywordKinds())
            .Concat(SyntaxFacts.GetPreprocessorKeywordKinds())
            .Select(SyntaxFacts.GetText)
            .Where(word => word.All(char.IsAsciiLetter))
            .Distinct()];

    /// <summary>All of them, as the wire may have them.</summary>
    public static IReadOnlyList<string> OfWire { get; } = Distinct(Keywords.Concat(Others()));

    /// <summary>All of them with a capital first, as types and members are called.</summary>
    public static IReadOnlyList<string> OfTypes { get; } = Distinct(OfWire.Select(name => char.ToUpperInvariant(name[0]) + name[1..]));

    private static IEnumerable<string> Others()
        => TakenNamesTests.Platform.Concat(TakenNamesTests.Library).Concat(Generated()).Concat(TakenNames.OfEveryObject);

    /// <summary>Every name in what the generator and the templates write of a spec with a little of everything.</summary>
    private static IEnumerable<string> Generated()
        => GeneratorRun.Over(Specs.Minimal.Text).Sources
            .Select(source => source.SyntaxTree)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "build/templates"), "*.liquid")
                .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path))))
            .SelectMany(tree => tree.GetRoot().DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText);

    /// <summary>Names of one spelling but for the case cannot stand in one document.</summary>
    private static string[] Distinct(IEnumerable<string> names)
        => [.. names.Where(name => Identifier.OfParameter(name) is not null && name.All(char.IsAsciiLetterOrDigit))
            .DistinctBy(name => Identifier.Join(name), StringComparer.OrdinalIgnoreCase)];
}
