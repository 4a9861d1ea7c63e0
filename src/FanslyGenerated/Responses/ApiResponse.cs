using System.Net.Http.Headers;
using FanslyGenerated.Operations;

namespace FanslyGenerated;

/// <summary>What every response of the API has, whatever its JSON is.</summary>
public abstract class ApiResponse
{
    private readonly ApiFailure? _failure;

    private protected ApiResponse(
        ApiCall call, ApiOutcome outcome, HttpResponseHeaders headers, RateLimit rateLimit, ApiFailure? failure)
    {
        Call = call;
        Outcome = outcome;
        Headers = headers;
        RateLimit = rateLimit;
        _failure = failure;
    }

    /// <summary>The status of HTTP itself.</summary>
    public int StatusCode => Outcome.StatusCode;

    /// <summary>Whether the call succeeded, by all that the response says.</summary>
    public ApiOutcome Outcome { get; }

    /// <summary>The headers of the response.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>What the headers say about the rate limit.</summary>
    public RateLimit RateLimit { get; }

    internal ApiCall Call { get; }

    /// <summary>
    /// The text of a response that reports a failure, by its own status or in its envelope, or of JSON that came in place of a
    /// file, cut where it is very long; otherwise null. A method, so that nothing that prints properties prints it: it may hold
    /// what users wrote.
    /// </summary>
    public string? GetResponseBody() => _failure?.Body;

    /// <summary>Throws what a typed call throws, unless the call succeeded.</summary>
    internal void ThrowIfFailed()
    {
        if (_failure is not null)
        {
            throw _failure.ToException(Call);
        }
    }
}
