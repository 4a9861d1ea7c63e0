using FanslyGenerated.Generator.Emission;
using FanslyGenerated.Generator.Emission.Json;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Tests.Hostile;

/// <summary>
/// What the generator writes of a model, without the compiler around it, which would read the spec once more and parse all
/// that is written.
/// </summary>
internal static class GeneratedFiles
{
    public static IReadOnlyList<GeneratedFile> Of(SpecModel spec) => Of(SpecPlan.Of(spec));

    public static IReadOnlyList<GeneratedFile> Of(SpecPlan plan)
        =>
        [
            ClientEmitter.Emit(plan.Client),
            EnvelopeEmitter.Emit(plan.Envelopes),
            .. plan.Resources.Select(ResourceEmitter.Emit),
            RequestEmitter.Emit(plan.Requests),
            IndexEmitter.Emit(plan.Lookups),
            .. plan.Json.Readers.Select(ReaderEmitter.Emit),
            .. plan.Json.Writers.Select(WriterEmitter.Emit),
            .. plan.Json.Forms.Select(FormEmitter.Emit),
            ResponsesEmitter.Emit(plan.Json.Responses),
            RegistrationEmitter.Emit(plan.Client.Names),
        ];
}
