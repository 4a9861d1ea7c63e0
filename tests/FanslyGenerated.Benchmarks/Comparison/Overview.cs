using System.Globalization;
using System.Text;

namespace FanslyGenerated.Benchmarks.Comparison;

/// <summary>The ratios of all questions in one Markdown table, as the README beside this project shows them: a row for each question.</summary>
internal sealed class Overview(IReadOnlyList<Medians> responses)
{
    public override string ToString()
    {
        string[] contenders = [.. responses.SelectMany(static response => response.Contenders).Distinct()];
        var text = new StringBuilder("## Time / bytes, as ratios\n\n| ");

        text.AppendJoin(" | ", contenders.Prepend("")).Append(" |\n|---|");
        text.Insert(text.Length, "---:|", contenders.Length).Append('\n');

        foreach (Medians response in responses)
        {
            text.Append("| ").AppendJoin(" | ", contenders.Select(name => Cell(response, name)).Prepend(response.Title)).Append(" |\n");
        }

        return text.ToString();
    }

    private static string Cell(Medians response, string contender)
        => response.Contenders.Contains(contender)
            ? string.Create(CultureInfo.InvariantCulture, $"{response.TimeRatio(contender):0.00} / {response.BytesRatio(contender):0.00}")
            : "";
}
