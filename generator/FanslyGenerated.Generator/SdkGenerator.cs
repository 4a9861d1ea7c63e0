using FanslyGenerated.Generator.Emission;
using FanslyGenerated.Generator.Emission.Json;
using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Reading;
using Microsoft.CodeAnalysis;

namespace FanslyGenerated.Generator;

/// <summary>Turns specs into the parts of the SDK that NSwag does not write: clients, views, opened envelopes, paging and fast JSON.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SdkGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<SpecReading> readings = SpecReadings.Of(SpecFiles.Marked(context, "SdkSpec"));
        IncrementalValuesProvider<SpecModel> models = SpecReadings.Models(readings);

        Emit(context, models.Select(static (spec, _) => NodeFactory.Client(spec)), Steps.Clients, ClientEmitter.Emit);
        Emit(context, models.Select(static (spec, _) => NodeFactory.Envelopes(spec)), Steps.Envelopes, EnvelopeEmitter.Emit);
        Emit(context, models.SelectMany(static (spec, _) => NodeFactory.Resources(spec)), Steps.Resources, ResourceEmitter.Emit);
        Emit(context, models.Select(static (spec, _) => NodeFactory.Requests(spec)), Steps.Requests, RequestEmitter.Emit);
        Emit(context, models.Select(static (spec, _) => NodeFactory.Indexes(spec)), Steps.Indexes, IndexEmitter.Emit);
        Emit(context, models.SelectMany(static (spec, _) => JsonNodeFactory.Readers(spec)), Steps.Readers, ReaderEmitter.Emit);
        Emit(context, models.SelectMany(static (spec, _) => JsonNodeFactory.Writers(spec)), Steps.Writers, WriterEmitter.Emit);
        Emit(context, models.SelectMany(static (spec, _) => JsonNodeFactory.Forms(spec)), Steps.Forms, FormEmitter.Emit);
        Emit(context, models.Select(static (spec, _) => JsonNodeFactory.Responses(spec)), Steps.Responses, ResponsesEmitter.Emit);

        IncrementalValuesProvider<Problem> problems = readings
            .SelectMany(static (reading, _) => reading.Problems)
            .WithTrackingName(Steps.Problems);

        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(Diagnostics.Of(problem)));
    }

    private static void Emit<TNode>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<TNode> nodes,
        string step,
        Func<TNode, GeneratedFile> emit)
        => context.RegisterSourceOutput(nodes.WithTrackingName(step), (output, node) =>
        {
            GeneratedFile file = emit(node);
            output.AddSource(file.Name.Text, file.Text);
        });
}
