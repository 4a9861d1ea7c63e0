namespace FanslyGenerated;

/// <summary>
/// How a call ended. It is judged once, from the status of HTTP, the statuses and flags of the envelope and what has to be in
/// it; exceptions, retries, telemetry and <see cref="ApiResponse.Outcome"/> all say the same.
/// </summary>
public readonly record struct ApiOutcome
{
    // Zero is no status, here as on the wire.
    private readonly int _envelopeStatus;
    private readonly int _innerStatus;

    internal ApiOutcome(ApiOutcomeKind kind, int statusCode, int? envelopeStatus = null, int? innerStatus = null)
    {
        Kind = kind;
        StatusCode = statusCode;
        _envelopeStatus = envelopeStatus.GetValueOrDefault();
        _innerStatus = innerStatus.GetValueOrDefault();
    }

    /// <summary>Whether the call succeeded, failed, or claims a success that lacks what it should hold.</summary>
    public ApiOutcomeKind Kind { get; }

    /// <summary>Whether the call succeeded.</summary>
    public bool IsSuccess => Kind == ApiOutcomeKind.Success;

    /// <summary>The status of HTTP itself.</summary>
    public int StatusCode { get; }

    /// <summary>The status in the outer envelope, where there is one.</summary>
    public int? EnvelopeStatus => _envelopeStatus == 0 ? null : _envelopeStatus;

    /// <summary>The status that the platform behind the API gave, where the API passes it on.</summary>
    public int? InnerStatus => _innerStatus == 0 ? null : _innerStatus;

    /// <summary>The first status that is not 2xx, the outermost first; null where there is none.</summary>
    public int? DecidingStatus
        => IsFailure(StatusCode) ? StatusCode : IsFailure(EnvelopeStatus) ? EnvelopeStatus : IsFailure(InnerStatus) ? InnerStatus : null;

    /// <summary>The same of the envelope alone, or else its outermost status.</summary>
    internal int? StatusInEnvelope
        => IsFailure(EnvelopeStatus) || !IsFailure(InnerStatus) ? EnvelopeStatus ?? InnerStatus : InnerStatus;

    /// <summary>Whether a status is one of success. No other place of the library asks.</summary>
    internal static bool IsSuccessful(int? status) => status is >= 200 and <= 299;

    /// <summary>Whether a status is there and is none of success.</summary>
    internal static bool IsFailure(int? status) => status is not null && !IsSuccessful(status);
}
