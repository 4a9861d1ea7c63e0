using FanslyGenerated.Spec;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.SpecTool.Diff;

/// <summary>Compares where responses hold their payload, and what makes them a success.</summary>
internal sealed class EnvelopeDiff
{
    private readonly ChangeList _changes;
    private readonly TypeDiff _types;

    public EnvelopeDiff(ChangeList changes, TypeDiff types)
    {
        _changes = changes;
        _types = types;
    }

    /// <summary>An envelope that comes or goes shows in the operations that use it: callers never name one.</summary>
    public void Compare(EquatableArray<EnvelopeModel> old, EquatableArray<EnvelopeModel> @new)
    {
        foreach ((EnvelopeModel before, EnvelopeModel after) in new Pairing<EnvelopeModel>(old, @new, envelope => envelope.Name).Kept)
        {
            string subject = $"responses in the envelope '{before.Name}'";
            _types.Compare(_changes, subject, before.Type, after.Type, isSent: false);
            CompareOne(subject, "hold their payload at", before.Payload, after.Payload);
            CompareOne(subject, "hold the API's message at", before.Message, after.Message);
            CompareMany(subject, "succeed by the statuses", before.Statuses, after.Statuses);
            CompareMany(subject, "succeed by the flags", before.SuccessFlags, after.SuccessFlags);
        }
    }

    private void CompareOne(string subject, string what, PointerModel? old, PointerModel? @new)
    {
        if (old?.Text != @new?.Text)
        {
            _changes.Breaking(subject, $"{what} {Show(@new)} instead of {Show(old)}; C# does not show it");
        }
    }

    private void CompareMany(string subject, string what, EquatableArray<PointerModel> old, EquatableArray<PointerModel> @new)
    {
        if (!old.Select(pointer => pointer.Text).SequenceEqual(@new.Select(pointer => pointer.Text)))
        {
            _changes.Breaking(subject, $"{what} {Show(@new)} instead of {Show(old)}; C# does not show it");
        }
    }

    private static string Show(PointerModel? pointer) => pointer is null ? "nowhere" : $"'{pointer.Text}'";

    private static string Show(EquatableArray<PointerModel> pointers)
        => pointers.Count == 0 ? "nowhere" : string.Join(", ", pointers.Select(Show));
}
