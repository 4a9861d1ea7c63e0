using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.SpecTool.Diff;

/// <summary>Compares what is true of an API as a whole.</summary>
internal sealed class ClientDiff
{
    private readonly ChangeList _changes;
    private readonly TypeDiff _types;

    public ClientDiff(ChangeList changes, TypeDiff types)
    {
        _changes = changes;
        _types = types;
    }

    public void Compare(SpecModel oldSpec, SpecModel newSpec)
    {
        (ClientModel old, ClientModel @new) = (oldSpec.Client, newSpec.Client);
        string client = ClientNames.Of(@new).Class.Text;

        if (old.Name != @new.Name)
        {
            _changes.Breaking(ClientNames.Of(old).Class.Text, $"is called {client} now, as everything that bears its name");
        }

        if (old.Namespace != @new.Namespace)
        {
            _changes.Breaking(client, $"is in the namespace {@new.Namespace} instead of {old.Namespace}, with all of its types");
        }

        if (old.AccountParameter != @new.AccountParameter)
        {
            _changes.Breaking(client, $"knows its accounts by {Name(@new.AccountParameter)} instead of {Name(old.AccountParameter)}");
        }

        if (old.Server != @new.Server)
        {
            _changes.Breaking(client, $"sends to {@new.Server} instead of {old.Server}, and so the key");
        }

        if (old.Key != @new.Key)
        {
            _changes.Breaking(client, $"sends the key as '{@new.Key.Header}: {@new.Key.Prefix}…' instead of '{old.Key.Header}: {old.Key.Prefix}…'");
        }

        if (oldSpec.DefaultEnvelope != newSpec.DefaultEnvelope)
        {
            _changes.Breaking(client, $"opens the envelope {Name(newSpec.DefaultEnvelope)} in SendAsync instead of {Name(oldSpec.DefaultEnvelope)}");
        }

        if (old.Summary != @new.Summary)
        {
            _changes.None(client, "is described differently");
        }

        CompareSignals(client, old.Signals, @new.Signals);
    }

    private void CompareSignals(string client, SignalsModel old, SignalsModel @new)
    {
        if (old.ErrorMessages != @new.ErrorMessages)
        {
            // A place that is only looked at when the others have nothing changes no message that was found.
            bool isLonger = @new.ErrorMessages.Take(old.ErrorMessages.Count).SequenceEqual(old.ErrorMessages);
            _changes.Add(
                isLonger ? Verdict.Additive : Verdict.Breaking,
                "ApiStatusException.ApiMessage",
                $"is looked for in {string.Join(", ", @new.ErrorMessages)}");
        }

        CompareSignal("RateLimit.Limit", old.RateLimit.Limit, @new.RateLimit.Limit);
        CompareSignal("RateLimit.Remaining", old.RateLimit.Remaining, @new.RateLimit.Remaining);
        CompareSignal("RateLimit.Plan", old.RateLimit.Plan, @new.RateLimit.Plan);
        CompareSignal("RateLimit.RetryAfter", old.RateLimit.RetryAfter, @new.RateLimit.RetryAfter);
        CompareMeta($"{client}, the part of responses that describes the call", old, @new);
    }

    private void CompareSignal(string subject, SignalModel? old, SignalModel? @new)
    {
        (string? before, string? after) = (Place(old), Place(@new));

        if (before != after)
        {
            _changes.Add(
                before is null ? Verdict.Additive : Verdict.Breaking,
                subject,
                after is null ? "is no longer reported" : $"is read from '{after}' instead of {Name(before)}");
        }
    }

    private void CompareMeta(string subject, SignalsModel old, SignalsModel @new)
    {
        if (old.Meta?.Text != @new.Meta?.Text)
        {
            _changes.Add(
                old.Meta is null ? Verdict.Additive : Verdict.Breaking,
                subject,
                @new.Meta is null ? "is no longer read" : $"is read from '{@new.Meta.Text}' instead of {Name(old.Meta?.Text)}");
        }

        if (old.MetaType is { } before && @new.MetaType is { } after)
        {
            _types.Compare(_changes, subject, before, after, isSent: false);
        }
    }

    private static string? Place(SignalModel? signal) => signal?.Header ?? signal?.Pointer?.Text;

    private static string Name(string? name) => name is null ? "none" : $"'{name}'";
}
