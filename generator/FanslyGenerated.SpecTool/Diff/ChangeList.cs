using FanslyGenerated.Spec.Problems;

namespace FanslyGenerated.SpecTool.Diff;

/// <summary>Collects what changed between two specs. What a spec says gets no line of its own in the list.</summary>
internal sealed class ChangeList
{
    private readonly List<Change> _changes = [];

    /// <summary>What hurts most comes first; otherwise the order is the document's.</summary>
    public IReadOnlyList<Change> Changes => [.. _changes.OrderByDescending(change => change.Verdict)];

    public Verdict Verdict => _changes.Count == 0 ? Verdict.None : _changes.Max(change => change.Verdict);

    public void Breaking(string subject, string text) => Add(Verdict.Breaking, subject, text);

    public void Additive(string subject, string text) => Add(Verdict.Additive, subject, text);

    public void None(string subject, string text) => Add(Verdict.None, subject, text);

    public void Add(Verdict verdict, string subject, string text) => _changes.Add(
        new Change(verdict, AllowedText.Escape(subject), AllowedText.Escape(text)));

    public int Count(Verdict verdict) => _changes.Count(change => change.Verdict == verdict);
}
