using FanslyGenerated.Benchmarks.Documents;
using FanslyGenerated.Benchmarks.Peers;

namespace FanslyGenerated.Benchmarks.Calls;

/// <inheritdoc/>
/// <remarks>A page of 73 KB.</remarks>
public class CallPage : GetQuestion
{
    private protected override Contenders Contend() => Contenders.InMemory(Documented.Page);
}
