using FanslyGenerated.Generator.Tests.Diff;
using FanslyGenerated.Generator.Tests.Incrementality;
using FanslyGenerated.Generator.Tests.Language;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace FanslyGenerated.Generator.Tests.Names;

/// <summary>
/// Every name that means something already, in every place that becomes a name: a rule refuses it on its line, or it compiles
/// into what it says. All are read; where a document has one name of a kind, the keywords and a share of the others. Of those
/// that are not refused a share is compiled. With LONG_TESTS it is all.
/// </summary>
public sealed class NameMatrixTests
{
    private const int InOneDocument = 320;

    private static readonly NamePlace[] s_many =
        [.. Enum.GetValues<NamePlace>().Except([NamePlace.Account, NamePlace.Namespace, NamePlace.Client])];

    private readonly ITestOutputHelper _output;

    public NameMatrixTests(ITestOutputHelper output) => _output = output;

    [Fact]
    public void Every_keyword_of_this_compiler_is_known()
        => NameCorpus.Keywords.Where(word => word == Identifier.OfParameter(word)!.Text && Identifier.OfParameter(word)!.ToString() != $"@{word}")
            .Should().BeEmpty();

    [Fact]
    public void F141_Names_that_stand_beside_each_other_are_refused_or_compile()
    {
        Dictionary<NamePlace, string[]> compiled = [];

        foreach (NamePlace place in s_many)
        {
            IReadOnlyList<string> names = NamesFor(place);
            HashSet<string> refused = [.. names.Chunk(InOneDocument).SelectMany(some => NameDocument.Of(place, some).Refused())];
            compiled[place] = LongTests.Share([.. names.Where(name => !refused.Contains(name))], 40);
            _output.WriteLine($"{place,-15} {names.Count,5} names, {refused.Count,5} refused, {compiled[place].Length,5} of {names.Count - refused.Count,5} compiled");
        }

        foreach (Dictionary<NamePlace, string[]> some in Batches(compiled, 120))
        {
            Compile(some);
        }
    }

    [Theory]
    [InlineData(NamePlace.Account)]
    [InlineData(NamePlace.Client)]
    [InlineData(NamePlace.Namespace)]
    public void F141_Names_of_which_a_document_has_one_are_refused_or_compile(NamePlace place)
    {
        IReadOnlyList<string> names = [.. NamesFor(place).Take(NameCorpus.Keywords.Count).Union(LongTests.Share(NamesFor(place), 400))];
        HashSet<string> refused = [.. names.Where(name => SpecReader.Read("names.yaml", With(place, name).Text()).HasErrors)];
        string[] compiled = LongTests.Share([.. names.Where(name => !refused.Contains(name))], 40);
        _output.WriteLine($"{place,-15} {names.Count,5} names, {refused.Count,5} refused, {compiled.Length,5} of {names.Count - refused.Count,5} compiled");

        foreach (string[] some in compiled.Chunk(40))
        {
            CSharpCompilation compilation = GeneratedPackage.Compilation(With(place, "Qqname").Text(), [.. some.Select(name => (name, With(place, name).Text()))], "Qqname");

            ShouldCompile(compilation);
            HashSet<string> declared = Declared(compilation);
            some.Where(name => !declared.Contains(As(place, name))).Should().BeEmpty();
        }
    }

    /// <summary>Each document of a compilation has a namespace of its own, and a client where that is not what is tested.</summary>
    private static NameDocument With(NamePlace place, string name)
        => place switch
        {
            NamePlace.Account => new NameDocument { Account = name, Namespace = $"Space.Of{Pascal(name)}" },
            NamePlace.Client => new NameDocument { Client = name, Namespace = $"Space.Of{Pascal(name)}" },
            _ => new NameDocument { Namespace = name },
        };

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static IReadOnlyList<string> NamesFor(NamePlace place)
        => place is NamePlace.Schema or NamePlace.Enumeration or NamePlace.Group or NamePlace.Verb or NamePlace.Namespace or NamePlace.Client
            ? NameCorpus.OfTypes
            : NameCorpus.OfWire;

    private static IEnumerable<Dictionary<NamePlace, string[]>> Batches(Dictionary<NamePlace, string[]> all, int size)
        => Enumerable.Range(0, (all.Values.Max(names => names.Length) + size - 1) / size)
            .Select(batch => all.ToDictionary(place => place.Key, place => place.Value.Skip(batch * size).Take(size).ToArray()));

    /// <summary>Schemas and enumerations are types of one namespace, and groups and verbs ids of one document, so one name is in one of them.</summary>
    private static void Compile(Dictionary<NamePlace, string[]> names)
    {
        string[] schemas = names[NamePlace.Schema];
        Dictionary<NamePlace, string[]> apart = names.ToDictionary(
            place => place.Key,
            place => place.Key == NamePlace.Enumeration
                ? [.. place.Value.Except(schemas, StringComparer.OrdinalIgnoreCase)]
                : place.Value);

        // Two that are each harmless may be in each other's way, such as a group and a verb that become the name of a type.
        HashSet<string> meeting = [.. Together(apart).Refused()];
        apart = apart.ToDictionary(place => place.Key, place => place.Value.Where(name => !meeting.Contains(name)).ToArray());
        NameDocument document = Together(apart);
        document.Refused().Should().BeEmpty();

        CSharpCompilation compilation = GeneratedPackage.Compilation(document.Text());

        ShouldCompile(compilation);
        HashSet<string> declared = Declared(compilation);

        foreach ((NamePlace place, string[] all) in apart)
        {
            all.Where(name => !declared.Contains(As(place, name))).Should().BeEmpty("{0} says so", place);
        }
    }

    private static NameDocument Together(Dictionary<NamePlace, string[]> names)
        => names.Aggregate(new NameDocument(), (all, place) => all.With(place.Key, place.Value));

    /// <summary>Whatever is declared, as a kind and a name.</summary>
    private static HashSet<string> Declared(CSharpCompilation compilation)
    {
        HashSet<string> declared = [];
        Stack<INamespaceOrTypeSymbol> open = new([compilation.Assembly.GlobalNamespace]);

        while (open.TryPop(out INamespaceOrTypeSymbol? holder))
        {
            foreach (ISymbol member in holder.GetMembers())
            {
                declared.Add($"{member.Kind} {member.Name}");

                foreach (IParameterSymbol parameter in (member as IMethodSymbol)?.Parameters ?? [])
                {
                    declared.Add($"{parameter.Kind} {parameter.Name}");
                }

                if (member is INamespaceOrTypeSymbol inner)
                {
                    open.Push(inner);
                }
            }
        }

        return declared;
    }

    private static string As(NamePlace place, string name)
        => place switch
        {
            NamePlace.Schema or NamePlace.Enumeration => $"NamedType {name}",
            NamePlace.Property or NamePlace.Value => $"Property {Identifier.OfWire(name)!.Text}",
            NamePlace.QueryParameter => $"Property {Identifier.OfParameter(name)!.Pascal.Text}",
            NamePlace.PathParameter => $"Parameter {Identifier.OfParameter(name)!.Text}",
            NamePlace.Group => $"Property {name}",
            NamePlace.Verb => $"Method {name}Async",
            NamePlace.Account => $"Parameter {Identifier.OfParameter(name)!.Text}",
            NamePlace.Client => $"NamedType {name}Client",
            NamePlace.Namespace => $"Namespace {name}",
            NamePlace.Envelope => $"Method Open{Identifier.OfWire(name)!.Text}",
            _ => throw new ArgumentOutOfRangeException(nameof(place), place, "Nothing is called by it."),
        };

    private static void ShouldCompile(CSharpCompilation compilation)
        => string.Join('\n', compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)).Should().BeEmpty();

    /// <summary>Names that mean something already: to C#, to .NET, to the library, and in the code that is generated.</summary>
    private static class NameCorpus
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
}
