namespace FanslyGenerated.Spec.Problems;

/// <summary>Collects what is wrong with one file, so that all of it is told at once.</summary>
public sealed class ProblemList
{
    private readonly List<Problem> _problems = [];

    /// <summary>How many there are; a reader compares before and after to see whether a part is sound.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>Notes a breach of a rule.</summary>
    public void Report(Rule rule, SpecLocation location, params string[] arguments)
    {
        _problems.Add(new Problem(rule, location, arguments.Select(Printable).ToEquatableArray()));

        if (!rule.IsWarning)
        {
            ErrorCount++;
        }
    }

    /// <summary>Everything noted, in the order of the file.</summary>
    public EquatableArray<Problem> ToArray()
        => _problems
            .Distinct()
            .OrderBy(problem => problem.Location.Start.Offset)
            .ThenBy(problem => problem.Rule.Id, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>A hostile value must not write lines of its own into a build log, nor flood it.</summary>
    private static string Printable(string value)
    {
        const int Longest = 120;

        string shown = value.Length > Longest ? value.Substring(0, Longest) + "…" : value;
        return AllowedText.Escape(shown);
    }
}
