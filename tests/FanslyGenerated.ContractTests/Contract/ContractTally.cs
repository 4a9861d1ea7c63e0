using System.Collections.Concurrent;
using System.Diagnostics;

namespace FanslyGenerated.ContractTests.Contract;

/// <summary>Counts the cases of this run.</summary>
internal static class ContractTally
{
    private static readonly ConcurrentDictionary<string, byte> s_operations = [];
    private static readonly Stopwatch s_clock = Stopwatch.StartNew();
    private static int s_cases;

    /// <summary>The names of the operations that were called.</summary>
    public static IEnumerable<string> Operations => s_operations.Keys;

    public static int Cases => s_cases;

    public static TimeSpan Elapsed => s_clock.Elapsed;

    public static void Count(ContractOperation operation)
    {
        s_operations.TryAdd(operation.Name, 0);
        Interlocked.Increment(ref s_cases);
    }
}
