using FanslyGenerated.Spec.Reading;

namespace FanslyGenerated.Generator.Tests.Language;

/// <summary>
/// The text of a spec. A test edits it and puts the mark ⟦ where it expects a problem; the mark is taken out before the spec
/// is read, so that it shows in the test where the position is and nowhere else.
/// </summary>
internal sealed class SpecText
{
    private const char Mark = '⟦';

    private readonly string _marked;

    private SpecText(string marked)
    {
        _marked = marked.Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    public string Text => _marked.Replace($"{Mark}", "", StringComparison.Ordinal);

    /// <summary>The marked places, as (line,column) and in the order of the text.</summary>
    public IReadOnlyList<string> Marks
    {
        get
        {
            List<string> marks = [];

            for (int at = _marked.IndexOf(Mark); at >= 0; at = _marked.IndexOf(Mark, at + 1))
            {
                string before = _marked[..at].Replace($"{Mark}", "", StringComparison.Ordinal);
                marks.Add($"({before.Count(character => character == '\n') + 1},{before.Length - before.LastIndexOf('\n')})");
            }

            return marks;
        }
    }

    public static SpecText Of(string marked) => new(marked);

    /// <summary>The spec with one place of it changed.</summary>
    public SpecText With(string place, string edited)
    {
        int first = _marked.IndexOf(place, StringComparison.Ordinal);
        int last = _marked.LastIndexOf(place, StringComparison.Ordinal);

        if (first < 0 || first != last)
        {
            throw new ArgumentException($"The spec has '{place}' {(first < 0 ? "nowhere" : "in more than one place")}.", nameof(place));
        }

        return new SpecText(_marked.Replace(place, edited, StringComparison.Ordinal));
    }

    /// <summary>The spec with several places of it changed: a place, what it becomes, the next place and so on.</summary>
    public SpecText With(string[] edits)
        => edits.Chunk(2).Aggregate(this, (spec, edit) => spec.With(edit[0], edit[1]));

    /// <summary>The spec with one place of it changed, and only the part behind another place searched for it.</summary>
    public SpecText With(string behind, string place, string edited)
    {
        int start = _marked.IndexOf(behind, StringComparison.Ordinal);
        int at = start < 0 ? -1 : _marked.IndexOf(place, start, StringComparison.Ordinal);

        if (at < 0)
        {
            throw new ArgumentException($"The spec has no '{place}' behind '{behind}'.", nameof(place));
        }

        return new SpecText(_marked[..at] + edited + _marked[(at + place.Length)..]);
    }

    /// <summary>The spec with more at its end.</summary>
    public SpecText Then(string more) => new(_marked + more);

    public SpecReading Read() => SpecReader.Read("notes.yaml", Text);

    /// <summary>Asserts that reading reports these rules at the marks, in the order of the text, and nothing else.</summary>
    /// <param name="rules">As many ids as there are marks, with spaces between them.</param>
    /// <param name="says">What one of the messages holds.</param>
    public void ShouldReport(string rules, string says)
    {
        SpecReading reading = Read();

        reading.Problems.Select(problem => $"{problem.Rule.Id} {problem.Location}")
            .Should().Equal(rules.Split(' ').Zip(Marks, (rule, mark) => $"{rule} notes.yaml{mark}"), "it says {0}", string.Join('\n', reading.Problems));
        reading.Problems.Select(problem => problem.Message).Should().Contain(message => message.Contains(says));
    }
}
