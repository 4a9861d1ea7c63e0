using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes how an envelope tells of its statuses, by which a connection knows that asking again may help.</summary>
internal static class StatusesEmitter
{
    public static void Write(SourceWriter writer, EnvelopesNode node)
    {
        // Several envelopes may be of one class; what the first says of it holds for all.
        IEnumerable<EnvelopeModel> envelopes = node.Envelopes
            .Where(envelope => envelope.Statuses.Count > 0)
            .GroupBy(envelope => envelope.Type.CSharp, StringComparer.Ordinal)
            .Select(group => group.First());

        foreach (EnvelopeModel envelope in envelopes)
        {
            string type = envelope.Type.CSharp;
            string statuses = string.Join(", ", envelope.Statuses.Select(status => EnvelopeEmitter.Access("this", status)));
            writer.Write($$"""

                public sealed partial class {{type.Substring(type.LastIndexOf('.') + 1)}} : global::FanslyGenerated.Envelopes.IStatuses
                {
                    long? global::FanslyGenerated.Envelopes.IStatuses.Deciding
                        => global::FanslyGenerated.Envelopes.Statuses.Deciding({{statuses}});
                }
                """);
        }
    }
}
