using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace FanslyGenerated.Benchmarks.Peers.ByHand;

/// <summary>How responses are read by hand: with a look at what the spec requires, or as a developer does who takes what comes.</summary>
internal sealed record ByHandTypes(JsonTypeInfo<Envelope<Page>> Page, JsonTypeInfo<Envelope<Stored>> Stored)
{
    public static ByHandTypes Checked { get; } = new(ByHandContext.Default.EnvelopePage, ByHandContext.Default.EnvelopeStored);

    public static ByHandTypes Unchecked { get; } = WithNothingRequired();

    public Envelope<Page> ReadPage(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Page)!;

    public Envelope<Stored> ReadSent(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Stored)!;

    private static ByHandTypes WithNothingRequired()
    {
        var options = new JsonSerializerOptions(ByHandContext.Default.Options)
        {
            TypeInfoResolver = ByHandContext.Default.WithAddedModifier(static type =>
            {
                foreach (JsonPropertyInfo property in type.Properties)
                {
                    property.IsRequired = false;
                }
            }),
        };

        return new(
            (JsonTypeInfo<Envelope<Page>>)options.GetTypeInfo(typeof(Envelope<Page>)),
            (JsonTypeInfo<Envelope<Stored>>)options.GetTypeInfo(typeof(Envelope<Stored>)));
    }
}
