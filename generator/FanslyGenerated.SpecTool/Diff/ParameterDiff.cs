using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.SpecTool.Diff;

/// <summary>Compares what an operation takes: required parameters are arguments, all others are options.</summary>
internal sealed class ParameterDiff
{
    private readonly ChangeList _changes;
    private readonly TypeDiff _types;
    private readonly string _subject;

    /// <summary>Compares the parameters of one operation.</summary>
    /// <param name="changes">Where changes are reported.</param>
    /// <param name="types">How types are compared.</param>
    /// <param name="subject">The operation.</param>
    public ParameterDiff(ChangeList changes, TypeDiff types, string subject)
    {
        _changes = changes;
        _types = types;
        _subject = subject;
    }

    public void Compare(OperationPlan old, OperationPlan @new)
    {
        ParameterPlan[] before = [.. Of(old)];
        ParameterPlan[] after = [.. Of(@new)];
        var pairing = new Pairing<ParameterPlan>(before, after, parameter => $"{parameter.Wire!.IsInPath} {parameter.Wire.WireName}");

        // A path parameter is known by its place; its name is only for people.
        foreach ((ParameterPlan gone, ParameterPlan came) in pairing.TakeRenamed((gone, came)
            => gone.Wire!.IsInPath && came.Wire!.IsInPath
            && UrlPath.Shape(old.Model.Request.Path) == UrlPath.Shape(@new.Model.Request.Path)
            && Array.IndexOf(before, gone) == Array.IndexOf(after, came)))
        {
            Compare(gone, came);
        }

        foreach ((ParameterPlan gone, ParameterPlan came) in pairing.TakeRenamed((gone, came) => gone.Name == came.Name))
        {
            _changes.Breaking(_subject, gone.Wire!.IsInPath == came.Wire!.IsInPath
                ? $"sends {Show(came)} as '{came.Wire.WireName}' instead of '{gone.Wire.WireName}'; C# does not show it"
                : $"sends {Show(came)} in the {(came.Wire.IsInPath ? "path" : "query")} now; C# does not show it");
            Compare(gone, came);
        }

        foreach (ParameterPlan gone in pairing.Gone)
        {
            _changes.Breaking(_subject, $"has no {Show(gone)} any more");
        }

        foreach ((ParameterPlan kept, ParameterPlan now) in pairing.Kept)
        {
            Compare(kept, now);
        }

        foreach (ParameterPlan added in pairing.Added)
        {
            CompareAdded(added, after, pairing.Kept);
        }

        CompareOrder("arguments", pairing.Kept, after, isRequired: true);
        CompareOrder("optional arguments in Raw", pairing.Kept, after, isRequired: false);
    }

    private void Compare(ParameterPlan old, ParameterPlan @new)
    {
        string subject = $"{_subject}, {Show(@new)}";
        (ParameterModel before, ParameterModel after) = (old.Wire!, @new.Wire!);
        _types.Compare(_changes, subject, before.Type, after.Type, isSent: true);

        if (old.Name != @new.Name)
        {
            _changes.Breaking(_subject, $"calls {Show(old)} {Name(@new)} now");
        }

        if (before.Type.Kind == after.Type.Kind && before.IsExploded != after.IsExploded)
        {
            _changes.Breaking(subject, after.IsExploded
                ? "sends each item by itself instead of all with commas between them; C# does not show it"
                : "sends its items with commas between them instead of each by itself; C# does not show it");
        }

        if (before.IsRequired != after.IsRequired)
        {
            _changes.Breaking(subject, after.IsRequired ? "must be given now" : "is a property of the options now, and no argument");
        }

        if (before.Text != after.Text || before.Example != after.Example)
        {
            _changes.None(subject, "is documented differently");
        }
    }

    private void CompareAdded(
        ParameterPlan added, ParameterPlan[] after, IReadOnlyList<(ParameterPlan Old, ParameterPlan New)> kept)
    {
        bool isBeforeOthers = kept.Any(pair => pair.New.Default is not null && Array.IndexOf(after, pair.New) > Array.IndexOf(after, added));

        if (added.Default is null)
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
        string what, IReadOnlyList<(ParameterPlan Old, ParameterPlan New)> kept, ParameterPlan[] after, bool isRequired)
    {
        (ParameterPlan Old, ParameterPlan New)[] both =
            [.. kept.Where(pair => IsGiven(pair.Old) == isRequired && IsGiven(pair.New) == isRequired && pair.New.Role != ParameterRole.Account)];
        string[] now = [.. both.OrderBy(pair => Array.IndexOf(after, pair.New)).Select(pair => Name(pair.New))];

        if (!both.Select(pair => Name(pair.New)).SequenceEqual(now))
        {
            _changes.Breaking(_subject, $"takes its {what} in another order: {string.Join(", ", now)}");
        }
    }

    private static IEnumerable<ParameterPlan> Of(OperationPlan operation) => operation.Raw.Parameters.Where(parameter => parameter.Wire is not null);

    private static bool IsGiven(ParameterPlan parameter) => parameter.Default is null;

    private static string Show(ParameterPlan parameter) => $"{(IsGiven(parameter) ? "argument" : "option")} {Name(parameter)}";

    /// <summary>Options are properties, and are called as those are.</summary>
    private static string Name(ParameterPlan parameter) => (IsGiven(parameter) ? parameter.Label : parameter.Property).Text;
}
