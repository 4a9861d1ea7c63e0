using BenchmarkDotNet.Reports;

namespace FanslyGenerated.Benchmarks.Comparison;

/// <summary>What the runs of one question found, by contender: of each figure the median of the runs.</summary>
internal sealed class Medians(string title, IReadOnlyList<Summary> runs)
{
    public string Title => title;

    public IReadOnlyList<string> Contenders { get; } = [.. runs[0].Reports.Select(NameOf)];

    /// <summary>In nanoseconds.</summary>
    public double Time(string contender) => Median(run => TimeOf(Report(run, contender)));

    public double Bytes(string contender) => Median(run => BytesOf(Report(run, contender)));

    /// <summary>Of ratios within a run, and not the ratio of medians: times of different runs do not compare.</summary>
    public double TimeRatio(string contender) => Median(run => TimeOf(Report(run, contender)) / TimeOf(Baseline(run)));

    public double BytesRatio(string contender) => Median(run => BytesOf(Report(run, contender)) / BytesOf(Baseline(run)));

    private static string NameOf(BenchmarkReport report) => report.BenchmarkCase.Descriptor.WorkloadMethod.Name;

    private static BenchmarkReport Report(Summary run, string name) => run.Reports.Single(report => NameOf(report) == name);

    private static BenchmarkReport Baseline(Summary run) => run.Reports.Single(report => report.BenchmarkCase.Descriptor.Baseline);

    /// <summary>The median of the iterations, which a few disturbed ones do not move.</summary>
    private static double TimeOf(BenchmarkReport report) => report.ResultStatistics!.Median;

    private static double BytesOf(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;

    private double Median(Func<Summary, double> value)
    {
        double[] values = [.. runs.Select(value).Order()];
        return values[values.Length / 2];
    }
}
