using System.Globalization;
using System.Text;
using BenchmarkDotNet.Reports;

namespace FanslyGenerated.Benchmarks.Comparison;

/// <summary>The runs of one question as a Markdown table, a row for each contender.</summary>
internal sealed class RatioTable(string title, IReadOnlyList<Summary> runs)
{
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"## {title}\n\n");
        text.Append("| | time | bytes | time, ratio | bytes, ratio |\n|---|---:|---:|---:|---:|\n");

        foreach (string name in runs[0].Reports.Select(NameOf))
        {
            double time = Median(run => TimeOf(Report(run, name)));
            double bytes = Median(run => BytesOf(Report(run, name)));
            double timeRatio = Median(run => TimeOf(Report(run, name)) / TimeOf(Baseline(run)));
            double bytesRatio = Median(run => BytesOf(Report(run, name)) / BytesOf(Baseline(run)));
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {name} | {time / 1000:0.00} µs | {bytes:#,0} | {timeRatio:0.00} | {bytesRatio:0.00} |\n");
        }

        return text.ToString();
    }

    private static string NameOf(BenchmarkReport report) => report.BenchmarkCase.Descriptor.WorkloadMethod.Name;

    private static BenchmarkReport Report(Summary run, string name) => run.Reports.Single(report => NameOf(report) == name);

    private static BenchmarkReport Baseline(Summary run) => run.Reports.Single(report => report.BenchmarkCase.Descriptor.Baseline);

    /// <summary>In nanoseconds; the median of the iterations, which a few disturbed ones do not move.</summary>
    private static double TimeOf(BenchmarkReport report) => report.ResultStatistics!.Median;

    private static double BytesOf(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;

    private double Median(Func<Summary, double> value)
    {
        double[] values = [.. runs.Select(value).Order()];
        return values[values.Length / 2];
    }
}
