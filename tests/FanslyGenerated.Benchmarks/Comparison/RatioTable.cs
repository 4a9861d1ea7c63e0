using System.Globalization;
using System.Text;

namespace FanslyGenerated.Benchmarks.Comparison;

/// <summary>One question as a Markdown table, a row for each contender.</summary>
internal sealed class RatioTable(Medians response)
{
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"## {response.Title}\n\n");
        text.Append("| | time | bytes | time, ratio | bytes, ratio |\n|---|---:|---:|---:|---:|\n");

        foreach (string name in response.Contenders)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {name} | {response.Time(name) / 1000:0.00} µs | {response.Bytes(name):#,0} | {response.TimeRatio(name):0.00} | {response.BytesRatio(name):0.00} |\n");
        }

        return text.ToString();
    }
}
