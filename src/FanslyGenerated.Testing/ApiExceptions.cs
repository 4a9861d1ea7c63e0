using FanslyGenerated.Operations;

namespace FanslyGenerated.Testing;

/// <summary>
/// Makes the exceptions that calls end with, so that a mock of an account can throw them:
/// <c>throw ApiExceptions.Status(404)</c>.
/// </summary>
public static class ApiExceptions
{
    /// <summary>A response that refuses the call or reports a failure: the subclass that the status stands for.</summary>
    /// <param name="statusCode">The status of HTTP itself. With a success here, a status in the details decides.</param>
    /// <param name="details">What else the exception says.</param>
    /// <exception cref="ArgumentException">No status is one of a failure.</exception>
    public static ApiStatusException Status(int statusCode, ApiExceptionDetails? details = null)
    {
        details ??= new();
        var outcome = new ApiOutcome(ApiOutcomeKind.Failure, statusCode, details.EnvelopeStatus, details.InnerStatus);

        if (outcome.DecidingStatus is null)
        {
            throw new ArgumentException("A call with this status has not failed.", nameof(statusCode));
        }

        return OfOutcome(outcome, details);
    }

    /// <summary>HTTP says success, and so do all statuses; a flag in the envelope says that the call did not succeed.</summary>
    /// <param name="details">What else the exception says.</param>
    public static ApiStatusException Failure(ApiExceptionDetails? details = null)
        => OfOutcome(new ApiOutcome(ApiOutcomeKind.Failure, statusCode: 200), details ?? new());

    /// <summary>Too many requests (429), refused by the API itself.</summary>
    /// <param name="retryAfter">How long the API asks to wait.</param>
    /// <param name="details">What else the exception says.</param>
    public static ApiRateLimitException RateLimit(TimeSpan? retryAfter, ApiExceptionDetails? details = null)
    {
        details ??= new();
        RateLimit said = details.RateLimit ?? new RateLimit(limit: null);
        return (ApiRateLimitException)Status(429, details with
        {
            RateLimit = new RateLimit(said.Limit, said.Remaining, said.Plan, retryAfter),
        });
    }

    /// <summary>Too many requests, and nothing was sent: the API refused another call, and asked to wait.</summary>
    /// <param name="left">How long there is still to wait.</param>
    /// <param name="details">What else the exception says.</param>
    public static ApiRateLimitException RateLimitOfEarlierCall(TimeSpan left, ApiExceptionDetails? details = null)
    {
        details ??= new();
        return With(details, ApiRateLimitException.Unsent(CallOf(details), left));
    }

    /// <summary>The request did not arrive, or its response did not.</summary>
    /// <param name="kind">What went wrong.</param>
    /// <param name="details">What else the exception says.</param>
    public static ApiTransportException Transport(ApiTransportErrorKind kind, ApiExceptionDetails? details = null)
    {
        details ??= new();
        return With(details, ApiTransportException.Unsent(CallOf(details), kind, details.InnerException));
    }

    /// <summary>The API responded, but not with the JSON that it promises.</summary>
    /// <param name="jsonPath">The place in the response, such as <c>$.data.response.messages[3].id</c>.</param>
    /// <param name="problem">What is wrong there, such as <c>is missing</c>.</param>
    /// <param name="details">What else the exception says.</param>
    public static ApiContractException Contract(
        string jsonPath = "$", string problem = "is not JSON", ApiExceptionDetails? details = null)
    {
        details ??= new();
        return With(details, new ApiContractException(CallOf(details), jsonPath, problem) { Offset = details.Offset });
    }

    /// <summary>A walk over pages that would not have ended.</summary>
    /// <param name="lastToken">Where to resume it.</param>
    /// <param name="details">What else the exception says.</param>
    public static ApiPagingException Paging(string? lastToken, ApiExceptionDetails? details = null)
        => new(CallOf(details ?? new()), lastToken, "a token came a second time");

    /// <summary>A call that was cancelled.</summary>
    /// <param name="cancellationToken">The token that the caller gave.</param>
    /// <param name="details">What else the exception says.</param>
    public static ApiCanceledException Canceled(CancellationToken cancellationToken, ApiExceptionDetails? details = null)
        => new(CallOf(details ?? new()), details?.MayHaveBeenExecuted == true, cancellationToken);

    /// <summary>A call whose client was disposed.</summary>
    /// <param name="details">What else the exception says.</param>
    public static ApiDisposedException Disposed(ApiExceptionDetails? details = null)
        => new(CallOf(details ?? new()), details?.MayHaveBeenExecuted == true);

    /// <summary>A call that only reads, so that what may have been executed is what the details say.</summary>
    private static ApiCall CallOf(ApiExceptionDetails details)
        => new(details.Operation, HttpMethod.Get, details.AccountId) { MayHaveBeenExecuted = details.MayHaveBeenExecuted };

    private static ApiStatusException OfOutcome(ApiOutcome outcome, ApiExceptionDetails details)
        => With(details, ApiStatusException.Create(CallOf(details), new ApiFailure
        {
            Outcome = outcome,
            ApiMessage = details.ApiMessage,
            RateLimit = details.RateLimit ?? new RateLimit(limit: null),
            Body = details.ResponseBody,
        }));

    private static TException With<TException>(ApiExceptionDetails details, TException exception)
        where TException : ApiException
    {
        exception.LastToken = details.LastToken;
        return exception;
    }
}
