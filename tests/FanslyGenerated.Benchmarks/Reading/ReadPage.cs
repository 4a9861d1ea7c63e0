using FanslyGenerated.Benchmarks.Peers.ByHand;
using FanslyGenerated.Benchmarks.Peers.Kiota;
using FanslyGenerated.Benchmarks.Peers.NSwag;
using FanslyGenerated.Operations;
using FanslyGenerated.Wire;
using Documented = FanslyGenerated.Benchmarks.Documents.Documented;

namespace FanslyGenerated.Benchmarks.Reading;

/// <inheritdoc/>
/// <remarks>A page of 73 KB.</remarks>
public class ReadPage : ReadQuestion
{
    private static readonly ApiCall s_call = new("ChatMessages_List", HttpMethod.Get, null);

    private protected override byte[] Json { get; } = Documented.Page;

    private protected override object WithSourceGenerator(ByHandTypes types, byte[] json) => types.ReadPage(json);

    private protected override object WithNewtonsoft(byte[] json) => NewtonsoftPeer.Read<Peers.NSwag.WithNewtonsoft.Response>(json);

    private protected override object WithSystemText(byte[] json) => SystemTextPeer.Read<Peers.NSwag.WithSystemText.Response>(json);

    private protected override object WithKiota(byte[] json) => KiotaPeer.ReadPage(json);

    private protected override object WithOurs(byte[] json) => FanslyResponses.ChatMessages_List(s_call, json)!;
}
