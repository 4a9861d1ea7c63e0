using BenchmarkDotNet.Attributes;
using FanslyGenerated.Benchmarks.Comparison;
using FanslyGenerated.Benchmarks.Documents;
using FanslyGenerated.Benchmarks.Peers;
using Documented = FanslyGenerated.Benchmarks.Documents.Documented;

namespace FanslyGenerated.Benchmarks.Calls;

/// <summary>What do the promises cost on a call that needs none of them?</summary>
[Comparison]
public class Promises
{
    private readonly Contenders _contenders = Contenders.InMemory(Documented.Sent);

    /// <summary>The same call with nothing that keeps a promise.</summary>
    [Benchmark(Baseline = true)]
    public Task Without() => _contenders.NoPromises.SendAsync(Contenders.Account, Contenders.Chat, Messages.Ours());

    /// <summary>The call with the options that a client starts with. Nothing listens to its telemetry.</summary>
    [Benchmark]
    public Task With() => _contenders.Default.ChatMessages.SendAsync(Contenders.Chat, Messages.Ours());
}
