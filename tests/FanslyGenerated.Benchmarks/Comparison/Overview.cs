using System.Globalization;
using System.Text;

namespace FanslyGenerated.Benchmarks.Comparison;

/// <summary>The ratios of all questions in one Markdown table, as the README beside this project shows them: a row for each question.</summary>
internal sealed class Overview(IReadOnlyList<Medians> answers)
{
    public override string ToString()
    {
        string[] contenders = [.. answers.SelectMany(static answer => answer.Contenders).Distinct()];
        var text = new StringBuilder("## Time / bytes, as ratios\n\n| ");

        text.AppendJoin(" | ", contenders.Prepend("")).Append(" |\n|---|");
        text.Insert(text.Length, "---:|", contenders.Length).Append('\n');

        foreach (Medians answer in answers)
        {
            text.Append("| ").AppendJoin(" | ", contenders.Select(name => Cell(answer, name)).Prepend(answer.Title)).Append(" |\n");
        }

        return text.ToString();
    }

    private static string Cell(Medians answer, string contender)
        => answer.Contenders.Contains(contender)
            ? string.Create(CultureInfo.InvariantCulture, $"{answer.TimeRatio(contender):0.00} / {answer.BytesRatio(contender):0.00}")
            : "";
}
