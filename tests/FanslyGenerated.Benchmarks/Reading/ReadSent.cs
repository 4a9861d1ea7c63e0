using FanslyGenerated.Benchmarks.Peers.ByHand;
using FanslyGenerated.Benchmarks.Peers.Kiota;
using FanslyGenerated.Benchmarks.Peers.NSwag;
using FanslyGenerated.Operations;
using FanslyGenerated.Wire;
using Documented = FanslyGenerated.Benchmarks.Documents.Documented;

namespace FanslyGenerated.Benchmarks.Reading;

/// <inheritdoc/>
/// <remarks>The response to a sent message, of 1.2 KB.</remarks>
public class ReadSent : ReadQuestion
{
    private static readonly ApiCall s_call = new("ChatMessages_Send", HttpMethod.Get, null);

    private protected override byte[] Json { get; } = Documented.Sent;

    private protected override object WithSourceGenerator(ByHandTypes types, byte[] json) => types.ReadSent(json);

    private protected override object WithNewtonsoft(byte[] json) => NewtonsoftPeer.Read<Peers.NSwag.WithNewtonsoft.Response2>(json);

    private protected override object WithSystemText(byte[] json) => SystemTextPeer.Read<Peers.NSwag.WithSystemText.Response2>(json);

    private protected override object WithKiota(byte[] json) => KiotaPeer.ReadSent(json);

    private protected override object WithOurs(byte[] json) => FanslyResponses.ChatMessages_Send(s_call, json)!;
}
