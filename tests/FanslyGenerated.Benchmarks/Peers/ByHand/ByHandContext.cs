using System.Text.Json.Serialization;

namespace FanslyGenerated.Benchmarks.Peers.ByHand;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Envelope<Page>))]
[JsonSerializable(typeof(Envelope<Stored>))]
[JsonSerializable(typeof(Sending))]
internal sealed partial class ByHandContext : JsonSerializerContext;
