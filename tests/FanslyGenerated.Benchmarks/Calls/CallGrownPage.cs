using FanslyGenerated.Benchmarks.Documents;
using FanslyGenerated.Benchmarks.Peers;

namespace FanslyGenerated.Benchmarks.Calls;

/// <inheritdoc/>
/// <remarks>The page with two fields in every object that the spec does not know.</remarks>
public class CallGrownPage : GetQuestion
{
    private protected override Contenders Contend() => Contenders.InMemory(Documented.GrownPage);
}
