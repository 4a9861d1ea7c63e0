using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Envelopes;

/// <summary>
/// Collects what an envelope says about success. A call succeeded only if HTTP and every status in the envelope are 2xx,
/// every flag is true and the payload is there; that one is 200 and another 201 means nothing.
/// </summary>
internal ref struct EnvelopeCheck
{
    private readonly ErrorAnswer _answer;
    private readonly ApiResponse _response;
    private readonly string? _message;
    private int? _envelopeStatus;
    private int? _innerStatus;
    private bool _hasFailed;
    private bool _showsResult;
    private string? _missing;

    public EnvelopeCheck(ErrorAnswer answer, ApiResponse response, string? message)
    {
        _answer = answer;
        _response = response;
        _message = message;
    }

    /// <summary>The outermost status in the envelope.</summary>
    public void Status(string pointer, long? status) => Take(ref _envelopeStatus, pointer, status);

    /// <summary>A status further inside.</summary>
    public void InnerStatus(string pointer, long? status) => Take(ref _innerStatus, pointer, status);

    public void Flag(string pointer, bool? flag)
    {
        if (flag is null)
        {
            _missing ??= pointer;
        }

        _hasFailed |= flag == false;
        _showsResult |= flag == true;
    }

    /// <summary>Ends the check of an envelope that has no payload.</summary>
    public readonly void Conclude() => Conclude(hasPayload: false);

    /// <summary>Ends the check, and gives out the payload.</summary>
    public readonly TPayload Conclude<TPayload>(string pointer, [NotNull] TPayload? payload)
    {
        Conclude(payload is not null);

        // A caller of what the spec does not list may ask for a JToken, which holds null and is none.
        return payload is null or JValue { Value: null } ? throw AnswerFault.Missing(_response.Call, pointer) : payload;
    }

    /// <summary>Ends the check of an envelope whose payload may be null.</summary>
    public readonly TPayload? ConcludeOrNull<TPayload>(TPayload? payload)
    {
        Conclude(payload is not null);
        return payload;
    }

    private readonly void Conclude(bool hasPayload)
    {
        // What is missing counts last: an answer that failed leaves out what a successful one has.
        if (_hasFailed)
        {
            throw ApiStatusException.Create(_response.Call, Failure(hasPayload));
        }

        if (_missing is not null)
        {
            throw AnswerFault.Missing(_response.Call, _missing);
        }
    }

    /// <summary>What was read counts before what is found in the text, which may be cut off.</summary>
    private readonly ApiFailure Failure(bool hasPayload)
    {
        ApiFailure told = _answer.FailureOf(_response);

        return new ApiFailure
        {
            StatusCode = _response.StatusCode,
            EnvelopeStatus = _envelopeStatus,
            InnerStatus = _innerStatus,
            IsFlagged = told.IsFlagged,
            ShowsResult = _showsResult || told.ShowsResult || (told.Body is null && hasPayload),
            ApiMessage = told.ApiMessage ?? ApiWords.Of(_message),
            RateLimit = told.RateLimit,
            RetryAfter = told.RetryAfter,
            Body = told.Body,
        };
    }

    private void Take(ref int? place, string pointer, long? status)
    {
        // Zero is what a reader leaves that does not tell missing from zero, and no status.
        if (status is null or 0)
        {
            _missing ??= pointer;
            return;
        }

        int code = (int)Math.Clamp(status.Value, int.MinValue, int.MaxValue);
        bool isFailure = code is < 200 or > 299;
        bool isFirstFailure = isFailure && place is null or >= 200 and <= 299;
        place = place is null || isFirstFailure ? code : place;

        // A platform that did as it was told, within an envelope that says otherwise.
        _showsResult |= _hasFailed && !isFailure;
        _hasFailed |= isFailure;
    }
}
