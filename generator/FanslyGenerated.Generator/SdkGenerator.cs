using FanslyGenerated.Generator.Emission;
using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FanslyGenerated.Generator;

/// <summary>Turns specs into the parts of the SDK that NSwag does not write: clients, views, opened envelopes and paging.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SdkGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<AdditionalText> specs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => IsSpec(pair.Right.GetOptions(pair.Left)))
            .Select(static (pair, _) => pair.Left)
            .WithTrackingName(Steps.Spec);

        IncrementalValuesProvider<SpecReading> readings = specs
            .Select(static (spec, cancellation)
                => SpecReader.Read(spec.Path, spec.GetText(cancellation)?.ToString() ?? "", cancellation))
            .WithTrackingName(Steps.Reading);

        // Sources hang off models, which hold no positions: an edit that only moves lines reads the spec again and stops here.
        IncrementalValuesProvider<SpecModel> models = readings
            .Where(static reading => reading.Model is not null && !HasUnusableName(reading))
            .Select(static (reading, _) => reading.Model!);

        Emit(context, models.Select(static (spec, _) => NodeFactory.Client(spec)), Steps.Clients, ClientEmitter.Emit);
        Emit(context, models.Select(static (spec, _) => NodeFactory.Envelopes(spec)), Steps.Envelopes, EnvelopeEmitter.Emit);
        Emit(context, models.SelectMany(static (spec, _) => NodeFactory.Resources(spec)), Steps.Resources, ResourceEmitter.Emit);
        Emit(context, models.Select(static (spec, _) => NodeFactory.Requests(spec)), Steps.Requests, RequestEmitter.Emit);
        Emit(context, models.Select(static (spec, _) => NodeFactory.Indexes(spec)), Steps.Indexes, IndexEmitter.Emit);

        IncrementalValuesProvider<Problem> problems = readings
            .SelectMany(static (reading, _) => reading.Problems)
            .WithTrackingName(Steps.Problems);

        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(Diagnostics.Of(problem)));
    }

    /// <summary>An operation with a fault is left out of the model, but a schema's name would be printed as it is.</summary>
    private static bool HasUnusableName(SpecReading reading)
        => reading.Problems.Any(static problem => problem.Rule == Rules.UnusableName);

    private static void Emit<TNode>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<TNode> nodes,
        string step,
        Func<TNode, GeneratedFile> emit)
        => context.RegisterSourceOutput(nodes.WithTrackingName(step), (output, node) =>
        {
            GeneratedFile file = emit(node);
            output.AddSource(file.Name, file.Text);
        });

    /// <summary>Whether the project marked an additional file with <c>SdkSpec="true"</c>.</summary>
    private static bool IsSpec(AnalyzerConfigOptions options)
        => options.TryGetValue("build_metadata.AdditionalFiles.SdkSpec", out string? value)
        && bool.TryParse(value, out bool isSpec)
        && isSpec;
}
