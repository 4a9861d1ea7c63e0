using BenchmarkDotNet.Attributes;
using FanslyGenerated.Benchmarks.Comparison;
using FanslyGenerated.Benchmarks.Documents;
using FanslyGenerated.Benchmarks.Peers.ByHand;
using FanslyGenerated.Benchmarks.Peers.Kiota;
using FanslyGenerated.Benchmarks.Peers.NSwag;
using FanslyGenerated.Wire;
using KiotaModels = KiotaGenerated.Models;
using WithNewtonsoft = FanslyGenerated.Benchmarks.Peers.NSwag.WithNewtonsoft;
using WithSystemText = FanslyGenerated.Benchmarks.Peers.NSwag.WithSystemText;

namespace FanslyGenerated.Benchmarks.Writing;

/// <summary>What does it cost to make the bytes of a message that is to be sent?</summary>
[Comparison]
public class WriteSend
{
    private readonly Sending _byHand = Messages.ByHand();
    private readonly WithNewtonsoft.SendMessageRequest _newtonsoft = Messages.Newtonsoft();
    private readonly WithSystemText.SendMessageRequest _systemText = Messages.SystemText();
    private readonly KiotaModels.SendMessageRequest _kiota = Messages.Kiota();
    private readonly SendMessageRequest _ours = Messages.Ours();

    /// <summary>System.Text.Json's source generator.</summary>
    [Benchmark(Baseline = true)]
    public byte[] ByHand() => ByHandClient.Write(_byHand);

    /// <summary>NSwag's client as it comes.</summary>
    [Benchmark]
    public byte[] NSwagNewtonsoft() => NewtonsoftPeer.Write(_newtonsoft);

    /// <summary>NSwag's client for System.Text.Json.</summary>
    [Benchmark]
    public byte[] NSwagSystemText() => SystemTextPeer.Write(_systemText);

    /// <summary>Kiota's client, by the writer factory that it uses.</summary>
    [Benchmark]
    public byte[] Kiota() => KiotaPeer.Write(_kiota);

    /// <summary>The writer that is generated here.</summary>
    [Benchmark]
    public byte[] Ours() => SendMessageRequestWriter.Write(_ours);
}
