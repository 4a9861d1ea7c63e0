using FanslyGenerated.Generator.Emission;
using FanslyGenerated.Generator.Emission.Json;
using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Generator.Tests.Hostile;

/// <summary>
/// What the generator writes of a model, without the compiler around it, which would read the spec once more and parse all
/// that is written.
/// </summary>
internal static class GeneratedFiles
{
    public static IReadOnlyList<GeneratedFile> Of(SpecModel spec)
        =>
        [
            ClientEmitter.Emit(NodeFactory.Client(spec)),
            EnvelopeEmitter.Emit(NodeFactory.Envelopes(spec)),
            .. NodeFactory.Resources(spec).Select(ResourceEmitter.Emit),
            RequestEmitter.Emit(NodeFactory.Requests(spec)),
            IndexEmitter.Emit(NodeFactory.Indexes(spec)),
            .. JsonNodeFactory.Readers(spec).Select(ReaderEmitter.Emit),
            .. JsonNodeFactory.Writers(spec).Select(WriterEmitter.Emit),
            .. JsonNodeFactory.Forms(spec).Select(FormEmitter.Emit),
            ResponsesEmitter.Emit(JsonNodeFactory.Responses(spec)),
            RegistrationEmitter.Emit(new RegistrationNode(spec.Client.Identifier, spec.Client.NamespaceCode)),
        ];
}
