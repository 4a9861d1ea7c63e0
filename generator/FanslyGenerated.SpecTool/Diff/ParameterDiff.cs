using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.SpecTool.Diff;

/// <summary>Compares what an operation takes: required parameters are arguments, all others are options.</summary>
internal sealed class ParameterDiff
{
    private readonly ChangeList _changes;
    private readonly TypeDiff _types;
    private readonly string _subject;
    private readonly string? _account;

    /// <summary>Compares the parameters of one operation.</summary>
    /// <param name="changes">Where what changed is told.</param>
    /// <param name="types">How types are compared.</param>
    /// <param name="subject">The operation.</param>
    /// <param name="account">The parameter that an account fills in, and callers do not give.</param>
    public ParameterDiff(ChangeList changes, TypeDiff types, string subject, string? account)
    {
        _changes = changes;
        _types = types;
        _subject = subject;
        _account = account;
    }

    public void Compare(OperationModel old, OperationModel @new)
    {
        ParameterModel[] before = [.. old.Request.Parameters];
        ParameterModel[] after = [.. @new.Request.Parameters];
        var pairing = new Pairing<ParameterModel>(before, after, parameter => $"{parameter.IsInPath} {parameter.WireName}");

        // A path parameter is known by its place; its name is only for people.
        foreach ((ParameterModel gone, ParameterModel came) in pairing.TakeRenamed((gone, came)
            => gone.IsInPath && came.IsInPath
            && PathShape.Of(old.Request.Path) == PathShape.Of(@new.Request.Path)
            && Array.IndexOf(before, gone) == Array.IndexOf(after, came)))
        {
            Compare(gone, came);
        }

        foreach ((ParameterModel gone, ParameterModel came) in pairing.TakeRenamed((gone, came) => gone.Name == came.Name))
        {
            _changes.Breaking(_subject, gone.IsInPath == came.IsInPath
                ? $"sends {Show(came)} as '{came.WireName}' instead of '{gone.WireName}'; C# does not show it"
                : $"sends {Show(came)} in the {(came.IsInPath ? "path" : "query")} now; C# does not show it");
            Compare(gone, came);
        }

        foreach (ParameterModel gone in pairing.Gone)
        {
            _changes.Breaking(_subject, $"has no {Show(gone)} any more");
        }

        foreach ((ParameterModel kept, ParameterModel now) in pairing.Kept)
        {
            Compare(kept, now);
        }

        foreach (ParameterModel added in pairing.Added)
        {
            CompareAdded(added, after, pairing.Kept);
        }

        CompareOrder("arguments", pairing.Kept, after, isRequired: true);
        CompareOrder("optional arguments in Raw", pairing.Kept, after, isRequired: false);
    }

    private void Compare(ParameterModel old, ParameterModel @new)
    {
        string subject = $"{_subject}, {Show(@new)}";
        _types.Compare(_changes, subject, old.Type, @new.Type, isSent: true);

        if (old.Name != @new.Name)
        {
            _changes.Breaking(_subject, $"calls {Show(old)} {Name(@new)} now");
        }

        if (old.Type.Kind == @new.Type.Kind && old.IsExploded != @new.IsExploded)
        {
            _changes.Breaking(subject, @new.IsExploded
                ? "sends each item by itself instead of all with commas between them; C# does not show it"
                : "sends its items with commas between them instead of each by itself; C# does not show it");
        }

        if (old.IsRequired != @new.IsRequired)
        {
            _changes.Breaking(subject, @new.IsRequired ? "must be given now" : "is a property of the options now, and no argument");
        }

        if (old.Text != @new.Text || old.Example != @new.Example)
        {
            _changes.None(subject, "is documented differently");
        }
    }

    private void CompareAdded(
        ParameterModel added, ParameterModel[] after, IReadOnlyList<(ParameterModel Old, ParameterModel New)> kept)
    {
        bool isBeforeOthers = kept.Any(pair => !pair.New.IsRequired && Array.IndexOf(after, pair.New) > Array.IndexOf(after, added));

        if (added.IsRequired)
        {
            _changes.Breaking(_subject, $"needs {Show(added)} now");
        }
        else if (isBeforeOthers)
        {
            _changes.Breaking(_subject, $"has the new {Show(added)}, which moves those behind it in Raw; listed last it would break no caller");
        }
        else
        {
            _changes.Additive(_subject, $"has the new {Show(added)}");
        }
    }

    private void CompareOrder(
        string what, IReadOnlyList<(ParameterModel Old, ParameterModel New)> kept, ParameterModel[] after, bool isRequired)
    {
        (ParameterModel Old, ParameterModel New)[] both =
            [.. kept.Where(pair => pair.Old.IsRequired == isRequired && pair.New.IsRequired == isRequired && pair.New.WireName != _account)];
        string[] now = [.. both.OrderBy(pair => Array.IndexOf(after, pair.New)).Select(pair => Name(pair.New))];

        if (!both.Select(pair => Name(pair.New)).SequenceEqual(now))
        {
            _changes.Breaking(_subject, $"takes its {what} in another order: {string.Join(", ", now)}");
        }
    }

    private static string Show(ParameterModel parameter) => $"{(parameter.IsRequired ? "argument" : "option")} {Name(parameter)}";

    /// <summary>Options are properties, and so begin with a capital.</summary>
    private static string Name(ParameterModel parameter)
    {
        string name = parameter.Name.TrimStart('@');
        return parameter.IsRequired ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }
}
