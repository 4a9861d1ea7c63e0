using System.Text.RegularExpressions;
using FanslyGenerated.Generator.Tests.Diff;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FanslyGenerated.Generator.Tests.Architecture;

/// <summary>In the runtime, imports only go down. src/README.md draws the layers.</summary>
public sealed partial class LayerTests
{
    [Fact]
    public void Every_folder_is_a_layer_and_every_layer_a_folder()
        => Layers.Sources.Keys.Select(Layers.FolderOf).Distinct().Should().BeEquivalentTo(Layers.Order);

    /// <summary>What callers see is in one namespace, whatever folder it is in.</summary>
    [Fact]
    public void A_namespace_says_the_folder()
        => Layers.Sources.Should().AllSatisfy(source => Namespace().Match(source.Value).Groups[1].Value
            .Should().BeOneOf("FanslyGenerated", $"FanslyGenerated.{Layers.FolderOf(source.Key)}"));

    [Fact]
    public void No_using_goes_up()
        => Layers.Sources
            .SelectMany(source => Using().Matches(source.Value).Select(match => (source.Key, Layer: match.Groups[1].Value)))
            .Where(use => RankOf(use.Layer) > RankOf(Layers.FolderOf(use.Key)) && !IsAttributeAlone(use.Key, use.Layer))
            .Should().BeEmpty();

    [Fact]
    public void No_type_uses_one_of_a_layer_above_it() => Layers.UpwardUses(Layers.Sources).Should().BeEmpty();

    [Fact]
    public void An_import_that_goes_up_is_noticed()
    {
        string path = "Json/Reading/ResponseJson.cs";
        string text = Layers.Sources[path] + "\ninternal static class Upward { public static object? Of(FanslyGenerated.Transport.Departure value) => value; }\n";

        Layers.UpwardUses([.. Layers.Sources.Where(source => source.Key != path), new(path, text)])
            .Should().ContainSingle().Which.Should().EndWith("uses Departure of Transport");
    }

    private static int RankOf(string layer) => Array.IndexOf(Layers.Order, layer);

    /// <summary>A public type of JSON names its two converters, which read and write it.</summary>
    private static bool IsAttributeAlone(string path, string layer)
        => Layers.FolderOf(path) == "Json" && layer is "Json.SystemTextJson" or "Json.NewtonsoftJson";

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using FanslyGenerated\.([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    /// <summary>The runtime's folders, the lowest first, and which of them a source uses that should be above it.</summary>
    private static partial class Layers
    {
        /// <summary>A folder may use those in front of it, and itself.</summary>
        public static readonly string[] Order =
        [
            "Callers",
            "Json", "Json.Reading", "Json.Writing", "Json.SystemTextJson", "Json.NewtonsoftJson",
            "Operations", "Outcomes", "Resilience", "Telemetry", "Responses",
            "Files", "Transport", "Transport.Forms", "Settings",
            "Calls", "Paging",
        ];

        private const string Runtime = "src/FanslyGenerated";

        // What the build adds to every file.
        private const string Usings = """
            global using System;
            global using System.Collections.Generic;
            global using System.IO;
            global using System.Linq;
            global using System.Net.Http;
            global using System.Threading;
            global using System.Threading.Tasks;
            """;

        /// <summary>The sources of the runtime as they are, by their paths.</summary>
        public static IReadOnlyDictionary<string, string> Sources { get; } = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, Runtime), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Path.Combine(Repository.Root, Runtime), path).Replace('\\', '/'))
            .Where(path => !BuildFolder().IsMatch(path))
            .ToDictionary(path => path, path => Repository.Read($"{Runtime}/{path}"));

        public static string FolderOf(string path) => Path.GetDirectoryName(path)!.Replace('\\', '/').Replace('/', '.');

        /// <summary>
        /// Everything in a layer that uses one above it. The attributes of a type are left out: a type and its converter name each
        /// other, and no code runs from the one to the other.
        /// </summary>
        public static IEnumerable<string> UpwardUses(IEnumerable<KeyValuePair<string, string>> sources)
        {
            SyntaxTree[] trees =
            [
                CSharpSyntaxTree.ParseText(Usings),
                .. sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, path: source.Key)),
            ];
            CSharpCompilation compilation = CSharpCompilation.Create(
                "Runtime", trees, GeneratedPackage.References.Where(library => Path.GetFileName(library.Display) != "FanslyGenerated.dll"));

            return trees.Skip(1)
                .SelectMany(tree => UpwardUses(compilation.GetSemanticModel(tree), tree))
                .Distinct()
                .Order(StringComparer.Ordinal);
        }

        private static IEnumerable<string> UpwardUses(SemanticModel model, SyntaxTree tree)
            => tree.GetRoot().DescendantNodes(static node => node is not AttributeListSyntax)
                .OfType<SimpleNameSyntax>()
                .Select(name => (Type: TypeOf(model.GetSymbolInfo(name).Symbol), Line: name.GetLocation().GetLineSpan().StartLinePosition.Line + 1))
                .Where(use => use.Type is not null && Rank(FileOf(use.Type)) > Rank(tree.FilePath))
                .Select(use => $"{tree.FilePath}({use.Line}) uses {use.Type!.Name} of {FolderOf(FileOf(use.Type))}");

        private static INamedTypeSymbol? TypeOf(ISymbol? symbol)
            => (symbol as INamedTypeSymbol ?? symbol?.ContainingType)?.OriginalDefinition is { } type && FileOf(type).Length > 0 ? type : null;

        private static string FileOf(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath ?? "";

        private static int Rank(string path) => Array.IndexOf(Order, FolderOf(path));

        [GeneratedRegex("^(obj|bin)/")]
        private static partial Regex BuildFolder();
    }
}
