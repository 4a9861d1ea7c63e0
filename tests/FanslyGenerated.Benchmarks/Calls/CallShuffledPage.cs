using FanslyGenerated.Benchmarks.Documents;
using FanslyGenerated.Benchmarks.Peers;

namespace FanslyGenerated.Benchmarks.Calls;

/// <inheritdoc/>
/// <remarks>The page with the fields of every object in another order than that of the spec.</remarks>
public class CallShuffledPage : GetQuestion
{
    private protected override Contenders Contend() => Contenders.InMemory(Documented.ShuffledPage);
}
