using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Generator.Emission;

/// <summary>
/// Writes how an envelope tells of its statuses and flags, by which a connection knows that asking again may help, and whose
/// text to keep.
/// </summary>
internal static class StatusesEmitter
{
    private static readonly Code s_faults = $"global::FanslyGenerated.Json.Reading.DeferredFaults";

    public static void Write(SourceWriter writer, EnvelopesNode node)
    {
        // Several envelopes may be of one class; what the first says of its statuses holds for all.
        IEnumerable<IGrouping<Code, EnvelopeModel>> classes = node.Envelopes
            .Where(envelope => envelope.Statuses.Count + envelope.SuccessFlags.Count > 0)
            .GroupBy(envelope => envelope.Type.Code);

        foreach (IGrouping<Code, EnvelopeModel> envelopes in classes)
        {
            Code statuses = Code.Join($", ", envelopes.First().Statuses.Select(Access));
            IEnumerable<Code> failures = envelopes
                .SelectMany(envelope => envelope.Statuses.Select(status => (Code)$"{s_faults}.IsFailure({Access(status)})")
                    .Concat(envelope.SuccessFlags.Select(flag => (Code)$"{Access(flag)} == false")))
                .Distinct();
            writer.Write($$"""

                public sealed partial class {{envelopes.Key.Last}} : global::FanslyGenerated.Envelopes.IStatuses
                {
                    long? global::FanslyGenerated.Envelopes.IStatuses.Deciding
                        => global::FanslyGenerated.Envelopes.Statuses.Deciding({{statuses}});

                    bool global::FanslyGenerated.Envelopes.IStatuses.HasFailed
                        => {{Code.Join($" || ", failures)}};
                }
                """);
        }
    }

    private static Code Access(PointerModel pointer) => EnvelopeEmitter.Access($"this", pointer);
}
