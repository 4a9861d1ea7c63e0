using FanslyGenerated.Json.Reading;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Responses;

/// <summary>
/// Collects what an envelope says about success. A call succeeded only if HTTP and every status in the envelope are 2xx,
/// every flag is true and the payload is there; that one is 200 and another 201 means nothing.
/// </summary>
internal ref struct EnvelopeCheck
{
    private readonly EnvelopeDescriptor _envelope;
    private readonly DeferredFaults? _faults;
    private readonly ReadOnlySpan<byte> _json;
    private int _statuses;
    private int _flags;
    private int? _envelopeStatus;
    private int? _innerStatus;
    private bool _hasFailed;
    private string? _missing;

    private EnvelopeCheck(EnvelopeDescriptor envelope, DeferredFaults? faults, ReadOnlySpan<byte> json)
    {
        _envelope = envelope;
        _faults = faults;
        _json = json;
    }

    /// <summary>The API's words, where the envelope has them.</summary>
    public string? Message { get; set; }

    /// <summary>Whether something within the envelope says that the call did what it was asked.</summary>
    public bool ShowsResult { get; private set; }

    /// <summary>Where something is missing that a success has to have; null where all is there.</summary>
    public readonly string? Missing => _missing;

    /// <summary>What an envelope says.</summary>
    public static EnvelopeCheck Of(IEnvelope envelope)
    {
        var check = new EnvelopeCheck(envelope.Descriptor, faults: null, json: default);
        envelope.Report(ref check);
        return check;
    }

    /// <summary>Whether an envelope reports a failure that was read with faults: what could not be read reports nothing.</summary>
    public static bool HasFailed(IEnvelope envelope, DeferredFaults faults, ReadOnlySpan<byte> json)
    {
        var check = new EnvelopeCheck(envelope.Descriptor, faults, json);
        envelope.Report(ref check);
        return check._hasFailed;
    }

    /// <summary>The next status.</summary>
    public void Status(long? status)
    {
        bool isOutermost = _statuses == 0;
        string pointer = _envelope.Statuses[_statuses++];

        // Zero is what a reader leaves that does not distinguish missing from zero, and no status.
        if (status is null or 0)
        {
            _missing ??= pointer;
        }
        else if (isOutermost)
        {
            Take(ref _envelopeStatus, status.Value);
        }
        else
        {
            Take(ref _innerStatus, status.Value);
        }
    }

    /// <summary>The next flag.</summary>
    public void Flag(bool? flag)
    {
        string pointer = _envelope.Flags[_flags++];

        if (flag is null)
        {
            _missing ??= pointer;
        }

        _hasFailed |= flag == false && _faults?.Hides(_json, pointer) != true;
        ShowsResult |= flag == true;
    }

    /// <summary>The payload, at last.</summary>
    public void Payload<TPayload>(TPayload? payload)
    {
        // A caller of what the spec does not list may ask for a JToken, which holds null and is none.
        HasPayload = payload is not (null or JValue { Value: null });
    }

    /// <summary>Whether there is a payload.</summary>
    public bool HasPayload { get; private set; }

    /// <summary>Judges the call. What is missing counts last: a response that failed leaves out what a successful one has.</summary>
    public readonly ApiOutcome Conclude(int statusCode, bool payloadMayBeNull)
    {
        bool lacksPayload = !HasPayload && !payloadMayBeNull && _envelope.Payload is not null;
        ApiOutcomeKind kind = _hasFailed || !ApiOutcome.IsSuccessful(statusCode) ? ApiOutcomeKind.Failure
            : _missing is not null || lacksPayload ? ApiOutcomeKind.Incomplete
            : ApiOutcomeKind.Success;

        return new ApiOutcome(kind, statusCode, _envelopeStatus, _innerStatus);
    }

    private void Take(ref int? place, long status)
    {
        int code = (int)Math.Clamp(status, int.MinValue, int.MaxValue);
        bool isFailure = ApiOutcome.IsFailure(code);

        if (place is null || (isFailure && !ApiOutcome.IsFailure(place)))
        {
            place = code;
        }

        // A platform that did as it was asked, within an envelope that says otherwise.
        ShowsResult |= _hasFailed && !isFailure;
        _hasFailed |= isFailure;
    }
}
