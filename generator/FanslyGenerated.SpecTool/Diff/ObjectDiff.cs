using FanslyGenerated.Spec;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.SpecTool.Diff;

/// <summary>Compares the classes.</summary>
internal sealed class ObjectDiff
{
    private readonly ChangeList _changes;
    private readonly TypeDiff _types;
    private readonly Pairing<ObjectModel> _pairing;
    private readonly IReadOnlyList<(ObjectModel Old, ObjectModel New)> _renamed;

    /// <summary>Finds out which classes are the same, so that types can be compared.</summary>
    public ObjectDiff(ChangeList changes, TypeDiff types, EquatableArray<ObjectModel> old, EquatableArray<ObjectModel> @new)
    {
        _changes = changes;
        _types = types;
        _pairing = new Pairing<ObjectModel>(old, @new, model => model.Schema);
        _renamed =
        [
            .. _pairing.TakeRenamed((before, after) => before.Name == after.Name),
            .. _pairing.TakeRenamed((before, after) => before.Properties == after.Properties),
        ];

        foreach ((ObjectModel before, ObjectModel after) in _renamed)
        {
            types.Rename(before.Schema, after.Schema);
        }
    }

    public void Compare()
    {
        foreach (ObjectModel gone in _pairing.Gone)
        {
            _changes.Breaking(gone.Name, "is gone");
        }

        foreach ((ObjectModel before, ObjectModel after) in _renamed.Concat(_pairing.Kept))
        {
            Compare(before, after);
        }

        foreach (ObjectModel added in _pairing.Added)
        {
            _changes.Additive(added.Name, "is new");
        }
    }

    private void Compare(ObjectModel old, ObjectModel @new)
    {
        if (old.Name != @new.Name)
        {
            _changes.Breaking(old.Name, $"is called {@new.Name} now");
        }

        if (old.Use != @new.Use)
        {
            CompareUse(@new.Name, old.Use, @new.Use);
        }

        new PropertyDiff(_changes, _types, @new).Compare(old.Properties, @new.Properties);
        CompareConditions(@new.Name, old.Conditions, @new.Conditions);

        if (old.Summary != @new.Summary)
        {
            _changes.None(@new.Name, "is described differently");
        }
    }

    /// <summary>A class that only callers write demands its required members; one that is also read does not.</summary>
    private void CompareUse(string name, ObjectUse old, ObjectUse @new)
    {
        if ((old, @new) is (ObjectUse.Request, ObjectUse.Response))
        {
            _changes.Additive(name, "is returned too, and no longer demands its required members");
        }
        else
        {
            _changes.Breaking(name, $"is part of the {@new.ToString().ToLowerInvariant()} now instead of the {old.ToString().ToLowerInvariant()}");
        }
    }

    private void CompareConditions(string name, EquatableArray<ConditionModel> old, EquatableArray<ConditionModel> @new)
    {
        foreach (ConditionModel lifted in old.Where(condition => !@new.Contains(condition)))
        {
            _changes.Breaking(name, $"no longer needs {Show(lifted)}: what was refused here is sent now; C# does not show it");
        }

        foreach (ConditionModel added in @new.Where(condition => !old.Contains(condition)))
        {
            _changes.Breaking(name, $"needs {Show(added)}; C# does not show it");
        }
    }

    private static string Show(ConditionModel condition)
        => $"{string.Join(" and ", condition.Needs.Select(need => string.Join(" or ", need.OneOf)))} with {condition.When}{(condition.WhenValue is { } value ? $" {value}" : "")}";
}
