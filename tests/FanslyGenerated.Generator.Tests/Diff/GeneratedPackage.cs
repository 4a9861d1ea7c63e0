using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using FanslyGenerated.Generator.Tests.Incrementality;
using FanslyGenerated.SpecTool;
using FanslyGenerated.SpecTool.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FanslyGenerated.Generator.Tests.Diff;

/// <summary>What the build makes of a spec, compiled, so that callers' code can be held against it.</summary>
internal sealed partial class GeneratedPackage
{
    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Preview);

    /// <summary>The program that the build runs to write models and raw clients.</summary>
    private static readonly string s_nswag = typeof(GeneratedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static data => data.Key == "NSwagProgram").Value!;

    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != "FanslyGenerated.Generator.Tests.dll")
            .Select(path => MetadataReference.CreateFromFile(path))];

    private readonly MetadataReference[] _references;

    /// <summary>The platform, the library and what it depends on.</summary>
    public static IReadOnlyList<MetadataReference> References => s_references;

    private GeneratedPackage(MetadataReference package) => _references = [.. s_references, package];

    public static GeneratedPackage From(string spec)
    {
        using var assembly = new MemoryStream();
        Compilation(spec).Emit(assembly).Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Should().BeEmpty();
        return new GeneratedPackage(MetadataReference.CreateFromImage(assembly.ToArray()));
    }

    /// <summary>All that is made of a spec, ready to be compiled.</summary>
    public static CSharpCompilation Compilation(string spec) => Compilation([NSwag(spec)], GeneratorRun.Over(spec).Sources);

    /// <summary>
    /// All that is made of several specs that differ in one name, in one compilation. What NSwag writes is written once, of
    /// a pattern with a name that stands nowhere else, and gets the others in its place: a run for each would take seconds.
    /// </summary>
    public static CSharpCompilation Compilation(string pattern, IReadOnlyList<(string Name, string Spec)> specs, string placeholder)
    {
        string code = NSwag(pattern);
        string parameter = char.ToLowerInvariant(placeholder[0]) + placeholder[1..];

        return Compilation(
            specs.Select(spec => code
                .Replace($"@{parameter}", parameter, StringComparison.Ordinal)
                .Replace($"\"{parameter}\"", $"\"{spec.Name}\"", StringComparison.Ordinal)
                .Replace(parameter, $"@{Spec.Naming.Identifier.OfParameter(spec.Name)!.Text}", StringComparison.Ordinal)
                .Replace(placeholder, char.ToUpperInvariant(spec.Name[0]) + spec.Name[1..], StringComparison.Ordinal)),
            specs.SelectMany(spec => GeneratorRun.Over(spec.Spec).Sources));
    }

    /// <summary>
    /// The same without the readers and writers of JSON, as it would be if a library read the responses by reflection: the raw
    /// client names the type of a response, and no function that reads it.
    /// </summary>
    public static CSharpCompilation CompilationWithoutJson(string spec)
        => Compilation(
            [ReaderOrWriter().Replace(NSwag(spec), "")],
            GeneratorRun.Over(spec).Sources.Where(source => !JsonSource().IsMatch(source.HintName)));

    private static CSharpCompilation Compilation(IEnumerable<string> code, IEnumerable<GeneratedSourceResult> sources)
    {
        // The runtime shows its internals to an assembly of this name.
        return CSharpCompilation.Create(
            "FanslyGenerated.Generator.Tests",
            [
                .. code.Select(each => CSharpSyntaxTree.ParseText(each, s_parsing)),
                .. sources.Select(source => CSharpSyntaxTree.ParseText(source.SourceText, s_parsing)),
            ],
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>What a compiler that takes null seriously objects to in a caller's code.</summary>
    public IReadOnlyList<string> Objections(string caller)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText($$"""
            #nullable enable
            using System;
            using System.Threading;
            using System.Threading.Tasks;
            using FanslyGenerated.Library;

            public static class Caller
            {
                public static async Task CallAsync(ILibraryClient client, ILibraryAccount account, Book book, Loan loan)
                {
                    {{caller}}
                    await Task.Yield();
                }
            }
            """, s_parsing);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Caller", [tree], _references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        return [.. compilation.GetDiagnostics().Where(IsObjection).Select(diagnostic => diagnostic.ToString())];
    }

    [GeneratedRegex(@"(?<=\(apiRequest, )global::[\w.]+, |^ *apiRequest\.(Json|FormWriter) = .*$", RegexOptions.Multiline)]
    private static partial Regex ReaderOrWriter();

    [GeneratedRegex(@"\.(Reader|Writer|Responses)\.g\.cs$")]
    private static partial Regex JsonSource();

    private static bool IsObjection(Diagnostic diagnostic)
        => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal);

    /// <summary>The models and the raw client, written by the program that the build found.</summary>
    private static string NSwag(string spec)
    {
        using var folder = new TemporaryFolder();
        SpecFile file = SpecFile.Load(folder.Write("library.yaml", spec));
        string lowered = folder.Write("library.json", DocumentLowering.Lower(file.Reading.Model!).ToString());
        string code = folder.PathOf("library.g.cs");
        string[] arguments = [s_nswag, "run", "nswag.json", $"/variables:Input={lowered},Output={code}"];
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Path.Combine(Repository.Root, "build"),
            RedirectStandardOutput = true,
        };

        using Process process = Process.Start(start)!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        File.Exists(code).Should().BeTrue("{0}", said);
        return File.ReadAllText(code);
    }
}
