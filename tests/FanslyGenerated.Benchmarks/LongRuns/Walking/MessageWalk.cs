using System.Diagnostics;

namespace FanslyGenerated.Benchmarks.LongRuns.Walking;

/// <summary>The process that walks: it does what any program would, and looks at its own memory twice.</summary>
internal static class MessageWalk
{
    /// <summary>What the process is started by; not for people.</summary>
    public const string Name = "memory-walk";

    private const int Early = 100_000;

    public static async Task RunAsync(Uri server)
    {
        using var client = new FanslyClient(new FanslyClientOptions { ApiKey = "key", BaseAddress = server });
        (double Resident, double Heap) early = default;
        int count = 0;

        await foreach (ChatMessage message in client.Account("account").ChatMessages.ListAsync("chat"))
        {
            if (message.Id != ChatPages.Id(count))
            {
                break;
            }

            if (++count == Early)
            {
                early = Memory();
            }
        }

        (double resident, double heap) = Memory();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(new WalkMemory(count, early.Resident, early.Heap, resident, heap, Megabytes(process.PeakWorkingSet64)));
    }

    /// <summary>What is resident is looked at first: collecting what is no longer needed would make it look better.</summary>
    private static (double Resident, double Heap) Memory()
    {
        using var process = Process.GetCurrentProcess();
        return (Megabytes(process.WorkingSet64), Megabytes(GC.GetTotalMemory(forceFullCollection: true)));
    }

    private static double Megabytes(long bytes) => bytes / 1_000_000.0;
}
