using System.Collections.Concurrent;

namespace FanslyGenerated.ContractTests.Server;

/// <summary>The servers of this run: as many as cases run at the same time, and each is used again and again.</summary>
internal static class ContractServers
{
    private static readonly ConcurrentBag<ContractServer> s_idle = [];

    public static ContractServer Rent() => s_idle.TryTake(out ContractServer? server) ? server : new ContractServer();

    public static void Return(ContractServer server) => s_idle.Add(server);
}
