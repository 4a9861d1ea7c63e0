using FanslyGenerated.Operations;

namespace FanslyGenerated;

/// <summary>The API said that it did not do what it was asked.</summary>
public class ApiStatusException : ApiException
{
    private readonly string? _body;

    internal ApiStatusException(ApiCall call, ApiFailure failure, string meaning)
        : base(call, Describe(failure, meaning), MayHaveDone(call, failure))
    {
        StatusCode = failure.Outcome.StatusCode;
        EnvelopeStatus = failure.Outcome.EnvelopeStatus;
        InnerStatus = failure.Outcome.InnerStatus;
        ApiMessage = failure.ApiMessage;
        RateLimit = failure.RateLimit;
        RetryAfter = failure.RateLimit.RetryAfter;
        _body = failure.Body;
    }

    /// <summary>The status of HTTP itself.</summary>
    public int StatusCode { get; }

    /// <summary>The status in the outer envelope, where there is one.</summary>
    public int? EnvelopeStatus { get; }

    /// <summary>The status that the platform behind the API gave, where the API passes it on.</summary>
    public int? InnerStatus { get; }

    /// <summary>
    /// The API's own words, cut where they are very long: those of the layer that failed, wherever in it they stand. Not in
    /// <see cref="Exception.Message"/>, since they may quote what was sent.
    /// </summary>
    public string? ApiMessage { get; }

    /// <summary>What the response says about the rate limit.</summary>
    public RateLimit RateLimit { get; }

    /// <summary>How long to wait before asking again, where the response says so.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>
    /// The text of the response, cut where it is very long; null where it had none. Log it with care: users may have written it.
    /// </summary>
    public string? GetResponseBody() => _body;

    internal static ApiStatusException Create(ApiCall call, ApiFailure failure)
        => failure.Outcome.DecidingStatus switch
        {
            400 or 422 => new ApiValidationException(call, failure),
            401 => new ApiAuthenticationException(call, failure),
            402 => new ApiPaymentRequiredException(call, failure),
            403 => new ApiForbiddenException(call, failure),
            404 => new ApiNotFoundException(call, failure),
            429 => new ApiRateLimitException(call, failure),
            >= 500 and <= 599 => new ApiServerException(call, failure),
            null => new ApiStatusException(call, failure, failure.ApiMessage is null
                ? "The API reports that the call did not succeed, and gives no reason"
                : "The API reports that the call did not succeed; ApiMessage has its words"),
            _ => new ApiStatusException(call, failure, "The API refused the request"),
        };

    private static bool MayHaveDone(ApiCall call, ApiFailure failure)
        => call.MayHaveBeenExecuted || (!call.IsRead && !failure.IsRefusal);

    private static string Describe(ApiFailure failure, string meaning)
    {
        string envelope = failure.Outcome.EnvelopeStatus is int outer ? $", in the envelope {outer}" : "";
        string platform = failure.Outcome.InnerStatus is int inner ? $", from the platform {inner}" : "";

        return $"{meaning} (HTTP {failure.Outcome.StatusCode}{envelope}{platform}).";
    }
}
