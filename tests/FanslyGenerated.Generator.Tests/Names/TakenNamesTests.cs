using System.Text.RegularExpressions;
using FanslyGenerated.Generator.Tests.Diff;
using FanslyGenerated.Generator.Tests.Packages;
using FanslyGenerated.Spec.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FanslyGenerated.Generator.Tests.Names;

/// <summary>
/// Holds the names that the reader refuses for types against what is there: in .NET, and in the packages' own sources. A
/// class of such a name would be found in place of the other, in callers' code and in the library's.
/// </summary>
public sealed partial class TakenNamesTests
{
    /// <summary>What every new project has a using of.</summary>
    private static readonly string[] s_implicit =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    // A package of one API, FanslyGenerated.<its name>.…, is not what others are built on.
    private static readonly CompilationUnitSyntax[] s_sources =
        [.. SdkPackages.Names.Where(package => package.Count(character => character == '.') < 2)
            .SelectMany(package => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", package), "*.cs", SearchOption.AllDirectories))
            .Where(path => !BuildFolder().IsMatch(path))
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetCompilationUnitRoot())];

    public static IReadOnlyList<string> Platform { get; } = [.. PlatformTypes().Distinct().Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Library { get; } = [.. LibraryTypes().Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_type_that_callers_and_the_library_see_is_taken()
        => string.Join(' ', Platform.Where(name => TakenNames.Type(name, "FanslyGenerated") is null)).Should().BeEmpty("they belong into TakenNames.Platform.txt");

    [Fact]
    public void Every_type_and_namespace_of_the_packages_is_taken()
        => Library.Where(name => TakenNames.Type(name, "FanslyGenerated") != "a part of the library").Should().BeEmpty("the reader takes the names of their files and folders");

    private static IEnumerable<string> PlatformTypes()
    {
        HashSet<string> seen =
        [
            .. s_implicit,
            .. s_sources.SelectMany(source => source.Usings).Select(each => $"{each.Name}").Where(name => !name.StartsWith("FanslyGenerated", StringComparison.Ordinal)),
        ];
        CSharpCompilation platform = CSharpCompilation.Create("Platform", references: GeneratedPackage.References);

        return seen.SelectMany(name => TypesIn(platform.GlobalNamespace, name.Split('.')));
    }

    private static IEnumerable<string> TypesIn(INamespaceSymbol holder, string[] path)
        => path.Length == 0
            ? holder.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public).Select(type => type.Name)
            : holder.GetNamespaceMembers().Where(inner => inner.Name == path[0]).SelectMany(inner => TypesIn(inner, path[1..]));

    /// <summary>Every namespace is one step below another, or the root of all.</summary>
    private static IEnumerable<string> LibraryTypes()
        => s_sources
            .SelectMany(source => source.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>())
            .SelectMany(each => each.Members.OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.Text)
                .Concat(each.Members.OfType<DelegateDeclarationSyntax>().Select(type => type.Identifier.Text))
                .Concat($"{each.Name}".Split('.')));

    [GeneratedRegex(@"[\\/](obj|bin)[\\/]")]
    private static partial Regex BuildFolder();
}
