using BenchmarkDotNet.Attributes;
using FanslyGenerated.Benchmarks.Comparison;
using FanslyGenerated.Benchmarks.Peers;

namespace FanslyGenerated.Benchmarks.Calls;

/// <summary>What does a whole call cost that gets a page: address, message, response, objects, and the look at the envelope?</summary>
[Comparison]
public abstract class GetQuestion
{
    private Contenders _contenders = null!;

    /// <summary>Opens a client of each kind.</summary>
    [GlobalSetup]
    public void Open() => _contenders = Contend();

    /// <summary>Closes them.</summary>
    [GlobalCleanup]
    public void Close() => _contenders.Dispose();

    /// <summary>HttpClient with System.Text.Json's source generator.</summary>
    [Benchmark(Baseline = true)]
    public Task ByHand() => _contenders.ByHand.GetPageAsync(Contenders.Account, Contenders.Chat);

    /// <summary>The same without a look at what the spec requires.</summary>
    [Benchmark]
    public Task ByHandUnchecked() => _contenders.ByHandUnchecked.GetPageAsync(Contenders.Account, Contenders.Chat);

    /// <summary>NSwag's client as it comes.</summary>
    [Benchmark]
    public Task NSwagNewtonsoft() => _contenders.Newtonsoft.ListAsync(Contenders.Account, Contenders.Chat, null, null);

    /// <summary>NSwag's client for System.Text.Json.</summary>
    [Benchmark]
    public Task NSwagSystemText() => _contenders.SystemText.ListAsync(Contenders.Account, Contenders.Chat, null, null);

    /// <summary>Refit, over the models and the context of the baseline.</summary>
    [Benchmark]
    public Task Refit() => _contenders.Refit.GetPageAsync(Contenders.Account, Contenders.Chat);

    /// <summary>Kiota's client, with the handlers it starts with.</summary>
    [Benchmark]
    public Task Kiota() => _contenders.Kiota.GetPageAsync(Contenders.Account, Contenders.Chat);

    /// <summary>Ours, with as few of its promises as its options allow.</summary>
    [Benchmark]
    public Task Ours() => _contenders.Plain.ChatMessages.ListAsync(Contenders.Chat).GetPageAsync();

    /// <summary>Ours, with the options it starts with.</summary>
    [Benchmark]
    public Task OursByDefault() => _contenders.Default.ChatMessages.ListAsync(Contenders.Chat).GetPageAsync();

    /// <summary>HttpClient alone, with the body read and nothing made of it.</summary>
    [Benchmark]
    public Task Floor() => _contenders.Bare.GetAsync(Contenders.Address);

    private protected abstract Contenders Contend();
}
