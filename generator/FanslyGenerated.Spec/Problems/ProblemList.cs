namespace FanslyGenerated.Spec.Problems;

/// <summary>Collects what is wrong with one file, so that all of it is reported at once.</summary>
public sealed class ProblemList
{
    /// <summary>No one reads more, and for each of them the nearest known name is searched.</summary>
    public const int Most = 1000;

    private readonly List<Problem> _problems = [];

    private ProblemList()
    {
    }

    /// <summary>How many errors there are; a reader compares before and after to see whether a part is sound.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>Looks at a file, and gives what was found up to the end or up to where it stopped.</summary>
    public static EquatableArray<Problem> Collect(Action<ProblemList> look)
    {
        var problems = new ProblemList();

        try
        {
            look(problems);
        }
        catch (ReadingStoppedException)
        {
            // What was noted says why.
        }

        return problems.ToArray();
    }

    /// <summary>Notes a breach of a rule.</summary>
    public void Report(Rule rule, SpecLocation location, params string[] arguments)
    {
        if (_problems.Count == Most)
        {
            Add(Rules.TooManyProblems, location, $"{Most}");
            throw new ReadingStoppedException();
        }

        Add(rule, location, arguments);
    }

    /// <summary>Notes a breach of a rule that makes the rest of the file not worth the time it would take.</summary>
    public void ReportAndStop(Rule rule, SpecLocation location, params string[] arguments)
    {
        Report(rule, location, arguments);
        throw new ReadingStoppedException();
    }

    private void Add(Rule rule, SpecLocation location, params string[] arguments)
    {
        _problems.Add(new Problem(rule, location, arguments.Select(Printable).ToEquatableArray()));

        if (!rule.IsWarning)
        {
            ErrorCount++;
        }
    }

    /// <summary>Everything noted, file by file and in the order of each.</summary>
    private EquatableArray<Problem> ToArray()
        => _problems
            .Distinct()
            .OrderBy(problem => problem.Location.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Location.Start.Line)
            .ThenBy(problem => problem.Location.Start.Column)
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
