using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using FanslyGenerated.Benchmarks.Calls;
using FanslyGenerated.Benchmarks.Peers.ByHand;
using FanslyGenerated.Operations;
using FanslyGenerated.Wire;

namespace FanslyGenerated.Benchmarks.FirstCall;

/// <summary>
/// What the first calls of a process cost: one process for each measurement, ours and the hand-written one in turns.
/// Everything is new in such a process, so what is measured is mostly the runtime compiling.
/// </summary>
internal static class FirstCallComparison
{
    private const int Runs = 25;

    private static readonly string?[] s_settings = [null, "DOTNET_TieredPGO=0", "DOTNET_TieredCompilation=0", "DOTNET_ReadyToRun=0"];

    public static async Task RunAsync(string[] arguments)
    {
        if (arguments is [var what, var page, var sent])
        {
            double elapsed = await MeasureAsync(what, File.ReadAllBytes(page), File.ReadAllBytes(sent));
            Console.WriteLine(elapsed.ToString(CultureInfo.InvariantCulture));
            return;
        }

        // Made here, or their making would already have compiled what the calls need.
        string folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllBytes(Path.Combine(folder, "page.json"), Documents.Documented.Page);
        File.WriteAllBytes(Path.Combine(folder, "sent.json"), Documents.Documented.Sent);

        try
        {
            foreach (string? setting in s_settings)
            {
                Compare("a list and a message", "calls", folder, setting);
                Compare("reading the list alone", "reading", folder, setting);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> MeasureAsync(string what, byte[] page, byte[] sent)
    {
        var watch = Stopwatch.StartNew();

        switch (what)
        {
            case "calls ours":
                await Ours.CallAsync(new MemoryHandler(page, sent));
                break;
            case "calls by hand":
                await HandWritten.CallAsync(new MemoryHandler(page, sent));
                break;
            case "reading ours":
                FanslyResponses.ChatMessages_List(new ApiCall("ChatMessages_List", HttpMethod.Get, null), page);
                break;
            case "reading by hand":
                JsonSerializer.Deserialize(page, ByHandContext.Default.EnvelopePage);
                break;
            default:
                throw new ArgumentException($"There is no way to measure {what}.", nameof(what));
        }

        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Compare(string name, string what, string folder, string? setting)
    {
        List<double> ours = [];
        List<double> byHand = [];

        for (int run = 0; run < Runs; run++)
        {
            ours.Add(InNewProcess($"{what} ours", folder, setting));
            byHand.Add(InNewProcess($"{what} by hand", folder, setting));
        }

        Console.WriteLine(
            $"{name}, {setting ?? "defaults"}: ours {Median(ours):F1} ms, by hand {Median(byHand):F1} ms, ratio {Median(ours) / Median(byHand):F2}");
    }

    private static double InNewProcess(string what, string folder, string? setting)
    {
        string program = typeof(FirstCallComparison).Assembly.Location;
        string[] arguments = [program, "first-call", what, Path.Combine(folder, "page.json"), Path.Combine(folder, "sent.json")];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };

        if (setting?.Split('=') is [var name, var value])
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(said, CultureInfo.InvariantCulture);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
