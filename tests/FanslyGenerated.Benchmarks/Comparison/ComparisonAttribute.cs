using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace FanslyGenerated.Benchmarks.Comparison;

/// <summary>
/// How all that are compared are measured. Many short iterations and their median: on a machine that others use too, a few
/// long ones would each have a disturbance in them.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ComparisonAttribute : Attribute, IConfigSource
{
    /// <inheritdoc/>
    public IConfig Config { get; } = ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            // A process of its own would have to build the whole SDK first.
            .WithToolchain(InProcessEmitToolchain.DontLogOutput)
            .WithWarmupCount(10)
            .WithIterationCount(25)
            .WithIterationTime(TimeInterval.FromMilliseconds(100)))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumn(StatisticColumn.Median);
}
