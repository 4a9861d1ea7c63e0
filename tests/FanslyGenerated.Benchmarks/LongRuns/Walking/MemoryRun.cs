using System.Diagnostics;
using System.Globalization;

namespace FanslyGenerated.Benchmarks.LongRuns.Walking;

/// <summary>A million messages in one walk, by a process that does nothing else: its memory stays what it was.</summary>
internal sealed class MemoryRun : ILongRun
{
    private const int Messages = 1_000_000;
    private const int OnPage = 20;
    private const long MostMegabytes = 120;
    private const long MostGrowth = 10;

    public string Name => "memory";

    public async IAsyncEnumerable<Figure> RunAsync()
    {
        var pages = new ChatPages(Messages, OnPage, withMedia: true);
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            byte[] page = pages.At(context.Request.Query["cursor"]);
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = page.Length;
            return context.Response.Body.WriteAsync(page, 0, page.Length);
        });
        long start = Stopwatch.GetTimestamp();

        WalkMemory memory = await WalkAsync(server.Address);

        double growth = memory.Late - memory.Early;
        double heapGrowth = memory.LateHeap - memory.EarlyHeap;
        yield return new("messages that came once and in order", $"{memory.Messages:N0}", $"{Messages:N0}", memory.Messages == Messages);
        yield return Figure.Of("time for them", $"{Stopwatch.GetElapsedTime(start).TotalSeconds:N0} s");
        yield return new("resident memory at its peak", $"{memory.Peak:N1} MB", $"≤ {MostMegabytes} MB", memory.Peak <= MostMegabytes);
        yield return new("its growth from message 100,000 to the last", $"{growth:N1} MB", $"≤ {MostGrowth} MB", growth <= MostGrowth);
        yield return new("the same of what is reachable", $"{heapGrowth:N1} MB", $"≤ {MostGrowth} MB", heapGrowth <= MostGrowth);
    }

    /// <summary>In another process, in which the server does not count.</summary>
    private static async Task<WalkMemory> WalkAsync(Uri server)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(MemoryRun).Assembly.Location, "long-runs", MessageWalk.Name, $"{server}"])
        {
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        return process.ExitCode == 0
            ? WalkMemory.Parse(output)
            : throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"The walk ended with {process.ExitCode}."));
    }
}
