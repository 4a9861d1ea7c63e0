using FanslyGenerated.Spec;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.SpecTool.Diff;

/// <summary>Compares the properties of a class.</summary>
internal sealed class PropertyDiff
{
    private readonly ChangeList _changes;
    private readonly TypeDiff _types;
    private readonly ObjectModel _owner;

    public PropertyDiff(ChangeList changes, TypeDiff types, ObjectModel owner)
    {
        _changes = changes;
        _types = types;
        _owner = owner;
    }

    /// <summary>Whether callers write the class and never read it.</summary>
    private bool IsSent => _owner.Use == ObjectUse.Request;

    public void Compare(EquatableArray<PropertyModel> old, EquatableArray<PropertyModel> @new)
    {
        var pairing = new Pairing<PropertyModel>(old, @new, property => property.WireName);

        foreach ((PropertyModel gone, PropertyModel came) in pairing.TakeRenamed((gone, came) => gone.Name == came.Name))
        {
            _changes.Breaking(Name(came), $"is '{came.WireName}' on the wire instead of '{gone.WireName}'; C# does not show it");
            Compare(gone, came);
        }

        foreach (PropertyModel gone in pairing.Gone)
        {
            _changes.Breaking(Name(gone), "is gone");
        }

        foreach ((PropertyModel before, PropertyModel after) in pairing.Kept)
        {
            Compare(before, after);
        }

        foreach (PropertyModel added in pairing.Added)
        {
            _changes.Add(
                IsSent && added.IsRequired ? Verdict.Breaking : Verdict.Additive,
                Name(added),
                IsSent && added.IsRequired ? "is new and must be given" : "is new");
        }
    }

    private void Compare(PropertyModel old, PropertyModel @new)
    {
        if (old.Name != @new.Name)
        {
            _changes.Breaking(Name(old), $"is called {@new.Name} now");
        }

        _types.Compare(_changes, Name(@new), old.Type, @new.Type, IsSent);

        if (IsSent)
        {
            CompareNeed(old, @new);
            CompareBounds(old.Traits, @new);
        }
        else
        {
            ComparePresence(old, @new);
        }

        CompareTraits(old.Traits, @new);

        if (old.Text != @new.Text)
        {
            _changes.None(Name(@new), "is documented differently");
        }
    }

    /// <summary>What a caller has to write.</summary>
    private void CompareNeed(PropertyModel old, PropertyModel @new)
    {
        if (old.IsRequired != @new.IsRequired)
        {
            _changes.Add(
                @new.IsRequired ? Verdict.Breaking : Verdict.Additive,
                Name(@new),
                @new.IsRequired ? "must be given now" : "may be left out now");
        }
        else if (@new.IsRequired && old.IsNullable != @new.IsNullable)
        {
            _changes.Add(
                @new.IsNullable ? Verdict.Additive : Verdict.Breaking,
                Name(@new),
                @new.IsNullable ? "may be null now" : "may not be null any more");
        }
    }

    /// <summary>Wider bounds break a promise too: what was refused before it left the machine is sent.</summary>
    private void CompareBounds(PropertyTraits old, PropertyModel @new)
    {
        if (old.Minimum != @new.Traits.Minimum || old.Maximum != @new.Traits.Maximum)
        {
            _changes.Breaking(
                Name(@new), $"takes {Range(@new.Traits)} instead of {Range(old)}; C# does not show it");
        }
    }

    /// <summary>What a caller has to expect.</summary>
    private void ComparePresence(PropertyModel old, PropertyModel @new)
    {
        if (!old.CanBeNull && @new.CanBeNull)
        {
            _changes.Breaking(Name(@new), "may be null now");
        }
        else if (old.CanBeNull && !@new.CanBeNull)
        {
            bool isOtherType = @new.Type.IsValueType;
            _changes.Add(
                isOtherType ? Verdict.Breaking : Verdict.Additive,
                Name(@new),
                isOtherType ? $"is never null now: {TypeDiff.Show(@new.Type)} instead of {TypeDiff.Show(@new.Type)}?" : "is never null now");
        }
        else if (old.IsRequired != @new.IsRequired)
        {
            _changes.Additive(Name(@new), @new.IsRequired ? "is always there now, though it may be null" : "may be missing now, where it was null");
        }
    }

    private void CompareTraits(PropertyTraits old, PropertyModel @new)
    {
        if (old.ZeroIsNull != @new.Traits.ZeroIsNull)
        {
            _changes.Breaking(Name(@new), @new.Traits.ZeroIsNull ? "is null where the API says 0" : "is 1970 where the API says 0");
        }

        if (old.IndexedBy != @new.Traits.IndexedBy)
        {
            _changes.Add(
                old.IndexedBy is null ? Verdict.Additive : Verdict.Breaking,
                Name(@new),
                @new.Traits.IndexedBy is { } key ? $"can be looked up by '{key}'" : $"cannot be looked up by '{old.IndexedBy}' any more");
        }
    }

    private static string Range(PropertyTraits traits) => $"{traits.Minimum ?? "anything"} to {traits.Maximum ?? "anything"}";

    private string Name(PropertyModel property) => $"{_owner.Name}.{property.Name}";
}
