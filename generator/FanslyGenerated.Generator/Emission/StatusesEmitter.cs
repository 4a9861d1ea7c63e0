using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Generator.Emission;

/// <summary>
/// Writes how an envelope tells of its statuses and flags, by which a connection knows that asking again may help, and whose
/// text to keep.
/// </summary>
internal static class StatusesEmitter
{
    private const string Faults = "global::FanslyGenerated.Json.Reading.DeferredFaults";

    public static void Write(SourceWriter writer, EnvelopesNode node)
    {
        // Several envelopes may be of one class; what the first says of its statuses holds for all.
        IEnumerable<IGrouping<string, EnvelopeModel>> classes = node.Envelopes
            .Where(envelope => envelope.Statuses.Count + envelope.SuccessFlags.Count > 0)
            .GroupBy(envelope => envelope.Type.CSharp, StringComparer.Ordinal);

        foreach (IGrouping<string, EnvelopeModel> envelopes in classes)
        {
            string type = envelopes.Key;
            string statuses = string.Join(", ", envelopes.First().Statuses.Select(Access));
            IEnumerable<string> failures = envelopes
                .SelectMany(envelope => envelope.Statuses.Select(status => $"{Faults}.IsFailure({Access(status)})")
                    .Concat(envelope.SuccessFlags.Select(flag => $"{Access(flag)} == false")))
                .Distinct(StringComparer.Ordinal);
            writer.Write($$"""

                public sealed partial class {{type.Substring(type.LastIndexOf('.') + 1)}} : global::FanslyGenerated.Envelopes.IStatuses
                {
                    long? global::FanslyGenerated.Envelopes.IStatuses.Deciding
                        => global::FanslyGenerated.Envelopes.Statuses.Deciding({{statuses}});

                    bool global::FanslyGenerated.Envelopes.IStatuses.HasFailed
                        => {{string.Join(" || ", failures)}};
                }
                """);
        }
    }

    private static string Access(PointerModel pointer) => EnvelopeEmitter.Access("this", pointer);
}
