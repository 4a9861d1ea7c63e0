using BenchmarkDotNet.Attributes;
using FanslyGenerated.Benchmarks.Comparison;
using FanslyGenerated.Benchmarks.Peers.ByHand;
using FanslyGenerated.Benchmarks.Peers.Floor;

namespace FanslyGenerated.Benchmarks.Reading;

/// <summary>What does it cost to make objects of a response?</summary>
[Comparison]
public abstract class ReadQuestion
{
    private protected abstract byte[] Json { get; }

    /// <summary>System.Text.Json's source generator.</summary>
    [Benchmark(Baseline = true)]
    public object ByHand() => WithSourceGenerator(ByHandTypes.Checked, Json);

    /// <summary>The same without a look at what the spec requires.</summary>
    [Benchmark]
    public object ByHandUnchecked() => WithSourceGenerator(ByHandTypes.Unchecked, Json);

    /// <summary>NSwag's client as it comes.</summary>
    [Benchmark]
    public object NSwagNewtonsoft() => WithNewtonsoft(Json);

    /// <summary>NSwag's client for System.Text.Json.</summary>
    [Benchmark]
    public object NSwagSystemText() => WithSystemText(Json);

    /// <summary>Kiota's client, by the parse node factory that it uses.</summary>
    [Benchmark]
    public object Kiota() => WithKiota(Json);

    /// <summary>The reader that is generated here.</summary>
    [Benchmark]
    public object Ours() => WithOurs(Json);

    /// <summary>The tokens alone.</summary>
    [Benchmark]
    public int Floor() => Tokens.Count(Json);

    private protected abstract object WithSourceGenerator(ByHandTypes types, byte[] json);

    private protected abstract object WithNewtonsoft(byte[] json);

    private protected abstract object WithSystemText(byte[] json);

    private protected abstract object WithKiota(byte[] json);

    private protected abstract object WithOurs(byte[] json);
}
