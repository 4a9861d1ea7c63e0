using System.Diagnostics;
using FanslyGenerated.Generator.Tests.Diff;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace FanslyGenerated.Benchmarks.Generation;

/// <summary>
/// What the readers and writers of JSON cost the compiler: a spec of 200 operations with them and without them, in turns.
/// By processor time, which says the same on a machine that is busy with something else.
/// </summary>
internal static class CompileComparison
{
    private const int Runs = 7;

    public static void Run()
    {
        string spec = LargeSpec.Text();
        CSharpCompilation with = GeneratedPackage.Compilation(spec);
        CSharpCompilation without = GeneratedPackage.CompilationWithoutJson(spec);
        List<TimeSpan> longer = [];
        List<TimeSpan> shorter = [];

        for (int run = 0; run <= Runs; run++)
        {
            TimeSpan first = Compile(with);
            TimeSpan second = Compile(without);

            // The first time, the compiler itself is compiled.
            if (run > 0)
            {
                longer.Add(first);
                shorter.Add(second);
            }
        }

        Console.WriteLine(
            $"with {Median(longer).TotalMilliseconds:F0} ms, without {Median(shorter).TotalMilliseconds:F0} ms, ratio {Median(longer) / Median(shorter):F2}");
    }

    private static TimeSpan Compile(CSharpCompilation sdk)
    {
        using var assembly = new MemoryStream();
        CSharpCompilation fresh = sdk.Clone();
        GC.Collect();
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;

        EmitResult result = fresh.Emit(assembly);

        return result.Success
            ? Process.GetCurrentProcess().TotalProcessorTime - before
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(10)));
    }

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);
}
