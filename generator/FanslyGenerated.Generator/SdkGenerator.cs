using FanslyGenerated.Generator.Emission;
using FanslyGenerated.Generator.Emission.Json;
using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Plan;
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

        // Nothing is decided behind this point. An edit that leaves a part of the plan as it was costs no file of that part.
        IncrementalValuesProvider<SpecPlan> plans = models.Select(static (spec, _) => SpecPlan.Of(spec));

        Emit(context, plans.Select(static (plan, _) => plan.Client), Steps.Clients, ClientEmitter.Emit);
        Emit(context, plans.Select(static (plan, _) => plan.Envelopes), Steps.Envelopes, EnvelopeEmitter.Emit);
        Emit(context, plans.SelectMany(static (plan, _) => plan.Resources), Steps.Resources, ResourceEmitter.Emit);
        Emit(context, plans.Select(static (plan, _) => plan.Requests), Steps.Requests, RequestEmitter.Emit);
        Emit(context, plans.Select(static (plan, _) => plan.Lookups), Steps.Indexes, IndexEmitter.Emit);
        Emit(context, plans.SelectMany(static (plan, _) => plan.Json.Readers), Steps.Readers, ReaderEmitter.Emit);
        Emit(context, plans.SelectMany(static (plan, _) => plan.Json.Writers), Steps.Writers, WriterEmitter.Emit);
        Emit(context, plans.SelectMany(static (plan, _) => plan.Json.Forms), Steps.Forms, FormEmitter.Emit);
        Emit(context, plans.Select(static (plan, _) => plan.Json.Responses), Steps.Responses, ResponsesEmitter.Emit);

        IncrementalValuesProvider<Problem> problems = readings
            .SelectMany(static (reading, _) => reading.Problems)
            .WithTrackingName(Steps.Problems);

        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(Diagnostics.Of(problem)));
    }

    private static void Emit<TPart>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<TPart> parts,
        string step,
        Func<TPart, GeneratedFile> emit)
        => context.RegisterSourceOutput(parts.WithTrackingName(step), (output, part) =>
        {
            GeneratedFile file = emit(part);
            output.AddSource(file.Name.Text, file.Text);
        });
}
