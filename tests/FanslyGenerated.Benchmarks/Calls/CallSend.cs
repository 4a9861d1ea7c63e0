using BenchmarkDotNet.Attributes;
using FanslyGenerated.Benchmarks.Comparison;
using FanslyGenerated.Benchmarks.Documents;
using FanslyGenerated.Benchmarks.Peers;
using FanslyGenerated.Benchmarks.Peers.ByHand;
using Documented = FanslyGenerated.Benchmarks.Documents.Documented;

namespace FanslyGenerated.Benchmarks.Calls;

/// <summary>What does a whole call cost that sends a message, and got 1.2 KB?</summary>
[Comparison]
public class CallSend
{
    private readonly Contenders _contenders = Contenders.InMemory(Documented.Sent);
    private readonly byte[] _json = ByHandClient.Write(Messages.ByHand());

    /// <summary>HttpClient with System.Text.Json's source generator.</summary>
    [Benchmark(Baseline = true)]
    public Task ByHand() => _contenders.ByHand.SendAsync(Contenders.Account, Contenders.Chat, Messages.ByHand());

    /// <summary>The same without a look at what the spec requires.</summary>
    [Benchmark]
    public Task ByHandUnchecked() => _contenders.ByHandUnchecked.SendAsync(Contenders.Account, Contenders.Chat, Messages.ByHand());

    /// <summary>NSwag's client as it comes.</summary>
    [Benchmark]
    public Task NSwagNewtonsoft() => _contenders.Newtonsoft.SendAsync(Contenders.Account, Contenders.Chat, Messages.Newtonsoft());

    /// <summary>NSwag's client for System.Text.Json.</summary>
    [Benchmark]
    public Task NSwagSystemText() => _contenders.SystemText.SendAsync(Contenders.Account, Contenders.Chat, Messages.SystemText());

    /// <summary>Refit, over the models and the context of the baseline.</summary>
    [Benchmark]
    public Task Refit() => _contenders.Refit.SendAsync(Contenders.Account, Contenders.Chat, Messages.ByHand());

    /// <summary>Kiota's client, with the handlers it starts with.</summary>
    [Benchmark]
    public Task Kiota() => _contenders.Kiota.SendAsync(Contenders.Account, Contenders.Chat, Messages.Kiota());

    /// <summary>Ours, with as few of its promises as its options allow.</summary>
    [Benchmark]
    public Task Ours() => _contenders.Plain.ChatMessages.SendAsync(Contenders.Chat, Messages.Ours());

    /// <summary>Ours, with the options it starts with.</summary>
    [Benchmark]
    public Task OursByDefault() => _contenders.Default.ChatMessages.SendAsync(Contenders.Chat, Messages.Ours());

    /// <summary>Ours, with nothing that keeps a promise, which no option can ask for.</summary>
    [Benchmark]
    public Task OursWithoutPromises()
        => _contenders.NoPromises.SendAsync(Contenders.Account, Contenders.Chat, Messages.Ours());

    /// <summary>HttpClient alone, with the body read and nothing made of it.</summary>
    [Benchmark]
    public Task Floor() => _contenders.Bare.PostAsync(Contenders.Address, _json);
}
