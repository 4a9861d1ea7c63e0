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

        switch (old.Step, @new.Step)
        {
            case (CursorModel before, CursorModel after):
                Compare(before, after);
                break;
            case (OffsetModel before, OffsetModel after):
                CompareText("sends the offset as", before.Offset, after.Offset);
                CompareText("finds the length of the list at", Place(before.Total), Place(after.Total));
                CompareText("finds whether more follows at", Place(before.More), Place(after.More));
                break;
            case (LinkModel before, LinkModel after):
                CompareText("finds the link to the next page at", before.Link.Text, after.Link.Text);
                break;
            default:
                _changes.Breaking(_subject, $"goes from page to page by {Way(@new.Step)} instead of {Way(old.Step)}; tokens that callers kept are refused, and C# does not show it");
                break;
        }
    }

    private void Compare(CursorModel old, CursorModel @new)
    {
        CompareText("sends the token as", old.Cursor, @new.Cursor);
        CompareText("finds the next page's token at", Places(old), Places(@new));

        if (old.EndsWithEmptyPage != @new.EndsWithEmptyPage)
        {
            _changes.Breaking(_subject, @new.EndsWithEmptyPage
                ? "ends with an empty page now, even one with a token; C# does not show it"
                : "goes on after an empty page with a token now; C# does not show it");
        }
    }

    private static string Places(CursorModel cursor) => string.Join(" or ", cursor.Places.Select(place => place.Text));

    private static string Place(PointerModel? pointer) => pointer?.Text ?? "no place";

    private static string Way(StepModel step)
        => step switch
        {
            CursorModel => "a cursor",
            OffsetModel => "an offset",
            _ => "a link",
        };

    private void CompareText(string what, string old, string @new)
    {
        if (old != @new)
        {
            _changes.Breaking(_subject, $"{what} '{@new}' instead of '{old}'; C# does not show it");
        }
    }
}
