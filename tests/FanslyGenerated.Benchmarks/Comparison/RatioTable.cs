using System.Globalization;
using System.Text;

namespace FanslyGenerated.Benchmarks.Comparison;

/// <summary>One question as a Markdown table, a row for each contender.</summary>
internal sealed class RatioTable(Medians answer)
{
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"## {answer.Title}\n\n");
        text.Append("| | time | bytes | time, ratio | bytes, ratio |\n|---|---:|---:|---:|---:|\n");

        foreach (string name in answer.Contenders)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {name} | {answer.Time(name) / 1000:0.00} µs | {answer.Bytes(name):#,0} | {answer.TimeRatio(name):0.00} | {answer.BytesRatio(name):0.00} |\n");
        }

        return text.ToString();
    }
}
