using FanslyGenerated.Spec;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.SpecTool.Diff;

/// <summary>Compares the enumerations. They are open, so a new value is one that callers have met before.</summary>
internal sealed class EnumDiff
{
    private readonly ChangeList _changes;
    private readonly Pairing<EnumModel> _pairing;
    private readonly IReadOnlyList<(EnumModel Old, EnumModel New)> _renamed;

    /// <summary>Finds out which enumerations are the same, so that types can be compared.</summary>
    public EnumDiff(ChangeList changes, TypeDiff types, EquatableArray<EnumModel> old, EquatableArray<EnumModel> @new)
    {
        _changes = changes;
        _pairing = new Pairing<EnumModel>(old, @new, model => model.Schema);
        _renamed =
        [
            .. _pairing.TakeRenamed((before, after) => before.Name == after.Name),
            .. _pairing.TakeRenamed((before, after) => before.Values == after.Values && before.Summary == after.Summary),
        ];

        foreach ((EnumModel before, EnumModel after) in _renamed)
        {
            types.Rename(before.Schema, after.Schema);
        }
    }

    public void Compare()
    {
        foreach (EnumModel gone in _pairing.Gone)
        {
            _changes.Breaking(gone.Name, "is gone");
        }

        foreach ((EnumModel before, EnumModel after) in _renamed.Concat(_pairing.Kept))
        {
            Compare(before, after);
        }

        foreach (EnumModel added in _pairing.Added)
        {
            _changes.Additive(added.Name, "is new");
        }
    }

    private void Compare(EnumModel old, EnumModel @new)
    {
        if (old.Name != @new.Name)
        {
            _changes.Breaking(old.Name, $"is called {@new.Name} now");
        }

        if (old.IsInteger != @new.IsInteger)
        {
            _changes.Breaking(@new.Name, @new.IsInteger ? "is a number instead of a text" : "is a text instead of a number");
            return;
        }

        CompareValues(old, @new);

        if (old.Summary != @new.Summary)
        {
            _changes.None(@new.Name, "is described differently");
        }
    }

    private void CompareValues(EnumModel old, EnumModel @new)
    {
        var values = new Pairing<EnumValueModel>(old.Values, @new.Values, value => value.WireValue);

        foreach ((EnumValueModel before, EnumValueModel after) in values.TakeRenamed((gone, came) => gone.Name == came.Name))
        {
            _changes.Breaking(
                $"{@new.Name}.{after.Name}", $"is '{after.WireValue}' on the wire instead of '{before.WireValue}'; C# does not show it");
        }

        foreach (EnumValueModel gone in values.Gone)
        {
            _changes.Breaking($"{@new.Name}.{gone.Name}", "is gone");
        }

        foreach ((EnumValueModel before, EnumValueModel after) in values.Kept.Where(pair => pair.Old.Name != pair.New.Name))
        {
            _changes.Breaking($"{@new.Name}.{before.Name}", $"is called {after.Name} now");
        }

        foreach (EnumValueModel added in values.Added)
        {
            _changes.Additive($"{@new.Name}.{added.Name}", "is new");
        }
    }
}
