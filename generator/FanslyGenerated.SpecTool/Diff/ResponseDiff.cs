using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.SpecTool.Diff;

/// <summary>Compares what an operation returns.</summary>
internal sealed class ResponseDiff
{
    private readonly ChangeList _changes;
    private readonly TypeDiff _types;
    private readonly string _subject;

    public ResponseDiff(ChangeList changes, TypeDiff types, string subject)
    {
        _changes = changes;
        _types = types;
        _subject = subject;
    }

    public void Compare(ResponseModel old, ResponseModel @new)
    {
        _types.Compare(_changes, $"{_subject}, its response", old.Payload, @new.Payload, isSent: false);

        if (old.Envelope != @new.Envelope)
        {
            _changes.Breaking(_subject, $"is returned in {Show(@new.Envelope)} instead of {Show(old.Envelope)}, which Raw shows");
        }

        if (old.PayloadCanBeNull != @new.PayloadCanBeNull)
        {
            CompareNull(old, @new);
        }

        // Every 2xx is a success to the client, and what callers do about a failure does not depend on its being listed.
        if (old.Status != @new.Status)
        {
            _changes.None(_subject, $"documents the status {@new.Status} for success instead of {old.Status}");
        }

        if (old.MediaType != @new.MediaType && old.MediaType is not null && @new.MediaType is not null)
        {
            _changes.None(_subject, $"documents {@new.MediaType} for its file instead of {old.MediaType}");
        }

        if (old.Errors != @new.Errors)
        {
            _changes.None(_subject, "documents other failures");
        }
    }

    private void CompareNull(ResponseModel old, ResponseModel @new)
    {
        if (@new.PayloadCanBeNull)
        {
            _changes.Breaking(_subject, "may return null now");
        }
        else
        {
            _changes.Add(
                old.Payload.IsValueType ? Verdict.Breaking : Verdict.Additive, _subject, "never returns null now");
        }
    }

    private static string Show(string? envelope) => envelope is null ? "no envelope" : $"the envelope '{envelope}'";
}
