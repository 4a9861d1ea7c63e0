using System.Collections;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FanslyGenerated.Generator.Tests.Incrementality;

/// <summary>The generator, run over one spec and then over edits of it, as an editor does.</summary>
internal sealed class GeneratorRun
{
    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create("Sdk");

    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _compilation;
    private readonly AdditionalText _spec;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation compilation, AdditionalText spec)
    {
        _driver = driver.RunGenerators(compilation);
        _compilation = compilation;
        _spec = spec;
    }

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    public ImmutableArray<GeneratedSourceResult> Sources => Result.GeneratedSources;

    /// <summary>Everything that any step of the pipeline gave out.</summary>
    public IEnumerable<object> StepOutputs
        => Result.TrackedSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Value);

    private GeneratorRunResult Result => Whole(_driver.GetRunResult().Results.Single());

    public static GeneratorRun Over(string spec)
    {
        var text = new SpecFile(spec);
        var options = new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new SdkGenerator().AsSourceGenerator()], [text], CSharpParseOptions.Default, new SpecOptions(), options);
        return new GeneratorRun(driver, CSharpCompilation.Create("Sdk"), text);
    }

    /// <summary>What the generator writes of a spec, where nothing else is asked. What it throws is thrown.</summary>
    public static IReadOnlyList<SyntaxTree> Once(string spec)
    {
        GeneratorRunResult result = CSharpGeneratorDriver
            .Create([new SdkGenerator().AsSourceGenerator()], [new SpecFile(spec)], CSharpParseOptions.Default, new SpecOptions())
            .RunGenerators(s_empty)
            .GetRunResult()
            .Results.Single();

        return [.. Whole(result).GeneratedSources.Select(source => source.SyntaxTree)];
    }

    /// <summary>The driver keeps an exception of the generator to itself.</summary>
    private static GeneratorRunResult Whole(GeneratorRunResult result)
        => result.Exception is null ? result : throw new InvalidOperationException("The generator threw.", result.Exception);

    /// <summary>The same generator after the spec was edited.</summary>
    public GeneratorRun ThenOver(string spec)
    {
        var text = new SpecFile(spec);
        return new GeneratorRun(_driver.ReplaceAdditionalText(_spec, text), _compilation, text);
    }

    /// <summary>The same generator after C# was typed.</summary>
    public GeneratorRun ThenTyping(string code)
        => new(_driver, _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code)), _spec);

    /// <summary>What became of each output of a step.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step)
        => [.. Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>The files that were written anew.</summary>
    public IReadOnlyList<string> Rewritten()
        => [.. Result.TrackedOutputSteps
            .SelectMany(step => step.Value)
            .SelectMany(run => run.Outputs)
            .Where(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
            .SelectMany(output => SourcesOf(output.Value))];

    /// <summary>Roslyn keeps what an output step wrote to itself, so its names are read by reflection.</summary>
    private static IEnumerable<string> SourcesOf(object output)
    {
        object sources = output.GetType().GetField("Item1")!.GetValue(output)!;
        return ((IEnumerable)sources).Cast<object>()
            .Select(source => (string)source.GetType().GetProperty("HintName")!.GetValue(source)!);
    }

    private sealed class SpecFile(string spec) : AdditionalText
    {
        public override string Path => "spec/test.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(spec);
    }

    /// <summary>Marks every additional file as a spec, as the project does.</summary>
    private sealed class SpecOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
            => new Options(new() { ["build_metadata.AdditionalFiles.SdkSpec"] = "true" });
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            => values.TryGetValue(key, out value);
    }
}
