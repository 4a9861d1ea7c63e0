using FanslyGenerated.Resilience;

namespace FanslyGenerated.Calls;

/// <summary>
/// What became of one attempt: a response or a fault, and why trying again may help. Faults travel as values, since throwing one
/// costs more than everything else that an attempt does. So does the news that the call was ended, which may come to hundreds
/// of callers at once.
/// </summary>
internal readonly struct Attempt<TEnvelope>
    where TEnvelope : class
{
    private Attempt(ApiResponse<TEnvelope>? response, ApiException? fault, RetryReason? reason)
    {
        Response = response;
        Fault = fault;
        Reason = reason;
    }

    /// <summary>The caller or the client has ended the call, which says by itself what it then throws.</summary>
    public static Attempt<TEnvelope> Ended => default;

    public ApiResponse<TEnvelope>? Response { get; }

    public ApiException? Fault { get; }

    /// <summary>Why trying again may help; null if it will not.</summary>
    public RetryReason? Reason { get; }

    public static implicit operator Attempt<TEnvelope>(AttemptFault fault) => new(response: null, fault.Exception, fault.Reason);

    public static Attempt<TEnvelope> Responded(ApiResponse<TEnvelope> response)
        => new(response, fault: null, response.Outcome.DecidingStatus is { } status ? StatusRule.ReasonOf(status) : null);
}
