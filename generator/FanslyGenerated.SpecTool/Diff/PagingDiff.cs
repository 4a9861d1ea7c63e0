using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.SpecTool.Diff;

/// <summary>Compares how the pages of an operation follow each other. Callers keep tokens, so all of it is a promise.</summary>
internal sealed class PagingDiff
{
    private readonly ChangeList _changes;
    private readonly TypeDiff _types;
    private readonly string _subject;

    public PagingDiff(ChangeList changes, TypeDiff types, string subject)
    {
        _changes = changes;
        _types = types;
        _subject = subject;
    }

    public void Compare(PagingModel? old, PagingModel? @new)
    {
        switch (old, @new)
        {
            case (null, { }):
                _changes.Breaking(_subject, "comes in pages now: it returns a CursorPageable instead of a Task");
                break;
            case ({ }, null):
                _changes.Breaking(_subject, "comes in one response now: it returns a Task instead of a CursorPageable");
                break;
            case ({ } before, { } after):
                CompareBoth(before, after);
                break;
        }
    }

    private void CompareBoth(PagingModel old, PagingModel @new)
    {
        _types.Compare(_changes, $"{_subject}, an item", old.ItemType, @new.ItemType, isSent: false);
        CompareText("finds its items at", old.Items.Text, @new.Items.Text);

        // A token is bound to every parameter but this one.
        CompareText("takes for the size of a page", old.Size ?? "none", @new.Size ?? "none");

        if (old.Step.Way != @new.Step.Way)
        {
            _changes.Breaking(_subject, $"goes from page to page by {Way(@new.Step)} instead of {Way(old.Step)}; tokens that callers kept are refused, and C# does not show it");
            return;
        }

        foreach ((StepFact before, StepFact after) in old.Step.Facts.Zip(@new.Step.Facts))
        {
            CompareText(before.Says, Places(before), Places(after));
        }
    }

    private static string Places(StepFact fact) => fact.Places.Count == 0 ? "no place" : string.Join(" or ", fact.Places);

    private static string Way(StepModel step) => step.Way[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? $"an {step.Way}" : $"a {step.Way}";

    private void CompareText(string what, string old, string @new)
    {
        if (old != @new)
        {
            _changes.Breaking(_subject, $"{what} '{@new}' instead of '{old}'; C# does not show it");
        }
    }
}
