using FanslyGenerated.Benchmarks.Documents;
using FanslyGenerated.Benchmarks.Peers;

namespace FanslyGenerated.Benchmarks.Calls;

/// <inheritdoc/>
/// <remarks>The page of 73 KB, through a connection to a server on this machine.</remarks>
public class CallPageOverLoopback : GetQuestion
{
    // Open until the process ends: it waits, and costs nothing.
    private static readonly LoopbackServer s_server = new(Documented.Page);

    private protected override Contenders Contend() => new(s_server.Address, static () => new SocketsHttpHandler());
}
