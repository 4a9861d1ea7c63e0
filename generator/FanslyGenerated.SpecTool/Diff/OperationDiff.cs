using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.SpecTool.Diff;

/// <summary>Compares the operations of two specs.</summary>
internal sealed class OperationDiff
{
    private readonly ChangeList _changes;
    private readonly TypeDiff _types;

    public OperationDiff(ChangeList changes, TypeDiff types)
    {
        _changes = changes;
        _types = types;
    }

    public void Compare(SpecModel old, SpecModel @new)
    {
        var pairing = new Pairing<OperationPlan>(SpecPlan.Of(old).Operations, SpecPlan.Of(@new).Operations, operation => operation.Model.Id);
        IReadOnlyList<(OperationPlan Old, OperationPlan New)> renamed = pairing.TakeRenamed(
            (before, after) => before.Model.Request.Method == after.Model.Request.Method && before.Model.Request.Path == after.Model.Request.Path);

        foreach (OperationPlan gone in pairing.Gone)
        {
            _changes.Breaking(Name(gone), "is gone");
        }

        foreach ((OperationPlan before, OperationPlan after) in renamed)
        {
            _changes.Breaking(Name(before), $"is called {Name(after)} now");
        }

        foreach ((OperationPlan before, OperationPlan after) in renamed.Concat(pairing.Kept))
        {
            Compare(before, after);
        }

        foreach (OperationPlan added in pairing.Added)
        {
            _changes.Additive(Name(added), $"is new: {added.Model.Request.Method} {added.Model.Request.Path}");
        }

        foreach ((ResourceModel before, ResourceModel after) in
            new Pairing<ResourceModel>(old.Resources, @new.Resources, resource => resource.Name).Kept)
        {
            if (before.Summary != after.Summary)
            {
                _changes.None(after.Name, "is described differently");
            }
        }
    }

    private void Compare(OperationPlan old, OperationPlan @new)
    {
        string subject = Name(@new);
        bool wasOfAccount = IsOfAccount(old);

        if (wasOfAccount != IsOfAccount(@new))
        {
            _changes.Breaking(subject, wasOfAccount ? "is called on the client, not on an account" : "is called on an account, not on the client");
        }

        CompareRequest(subject, old.Model.Request, @new.Model.Request);
        new ParameterDiff(_changes, _types, subject).Compare(old, @new);
        new ResponseDiff(_changes, _types, subject).Compare(old.Model.Response, @new.Model.Response);
        new PagingDiff(_changes, _types, subject).Compare(old.Model.Paging, @new.Model.Paging);
        CompareText(subject, old.Model, @new.Model);
    }

    private void CompareRequest(string subject, RequestModel old, RequestModel @new)
    {
        if (old.Method != @new.Method)
        {
            _changes.Breaking(subject, $"sends {@new.Method} instead of {old.Method}");
        }

        if (UrlPath.Shape(old.Path) != UrlPath.Shape(@new.Path))
        {
            _changes.Breaking(subject, $"sends to {@new.Path} instead of {old.Path}; C# does not show it");
        }

        if (old.IsSafe != @new.IsSafe)
        {
            _changes.Breaking(subject, @new.IsSafe
                ? "may be sent again after a failure now; C# does not show it"
                : "is never sent again after a failure now; C# does not show it");
        }

        switch (old.Body, @new.Body)
        {
            case (null, { } came):
                _changes.Breaking(subject, $"needs a request now, a {TypeDiff.Show(came.Type)}");
                break;
            case ({ }, null):
                _changes.Breaking(subject, "takes no request any more");
                break;
            case ({ } before, { } after):
                _types.Compare(_changes, $"{subject}(request)", before.Type, after.Type, isSent: true);

                if (before.IsForm != after.IsForm)
                {
                    _changes.Breaking(
                        subject, $"sends {(after.IsForm ? "a form instead of JSON" : "JSON instead of a form")}; C# does not show it");
                }

                if (before.Summary != after.Summary || before.Example != after.Example)
                {
                    _changes.None($"{subject}(request)", "is documented differently");
                }

                break;
        }
    }

    private void CompareText(string subject, OperationModel old, OperationModel @new)
    {
        if (old.Text.Summary != @new.Text.Summary || old.Remarks != @new.Remarks)
        {
            _changes.None(subject, "is described differently");
        }

        if (old.Text.Evidence == @new.Text.Evidence)
        {
            return;
        }

        string text = $"is {Words(@new.Text.Evidence)} now, it was {Words(old.Text.Evidence)}";

        // What is inferred is [Experimental], which is an error until a caller accepts it.
        if (@new.Text.Evidence == Evidence.Inferred)
        {
            _changes.Breaking(subject, $"{text}; calling it is an error until {Remarks.InferredDiagnostic} is suppressed");
        }
        else
        {
            _changes.None(subject, text);
        }
    }

    private static bool IsOfAccount(OperationPlan operation) => operation.Raw.Request.Account is not null;

    private static string Words(Evidence? evidence) => $"{evidence}".ToLowerInvariant();

    private static string Name(OperationPlan operation) => operation.Names.Path.Text;
}
