using FanslyGenerated.Operations;

namespace FanslyGenerated;

/// <summary>All that a response says about why the call did not succeed. No record: it would print the body.</summary>
internal sealed class ApiFailure
{
    public required ApiOutcome Outcome { get; init; }

    /// <summary>Whether something in the response says that the call did what it was asked: a flag, or a payload.</summary>
    public bool ShowsResult { get; init; }

    public string? ApiMessage { get; init; }

    public required RateLimit RateLimit { get; init; }

    public string? Body { get; init; }

    /// <summary>Where an incomplete response lacks something, and how.</summary>
    public (string Path, string Problem) Lack { get; init; }

    /// <summary>
    /// Whether nothing can have been done: from the first layer that failed on, every status is 4xx, and nothing else says
    /// otherwise.
    /// </summary>
    public bool IsRefusal
    {
        get
        {
            bool isRefused = false;

            foreach (int? status in (int?[])[Outcome.StatusCode, Outcome.EnvelopeStatus, Outcome.InnerStatus])
            {
                if (status is >= 400 and <= 499)
                {
                    isRefused = true;
                }
                else if (status is not null && (isRefused || ApiOutcome.IsFailure(status)))
                {
                    return false;
                }
            }

            return isRefused && !ShowsResult;
        }
    }

    /// <summary>A response that reports a success and lacks what it should hold.</summary>
    public static ApiFailure Lacking(ApiOutcome outcome, string path, string problem, RateLimit limit, string? body = null)
        => new() { Outcome = outcome, Lack = (path, problem), RateLimit = limit, Body = body };

    /// <summary>What is thrown for it.</summary>
    public ApiException ToException(ApiCall call)
        => Outcome.Kind == ApiOutcomeKind.Incomplete
            ? new ApiContractException(call, Lack.Path, Lack.Problem)
            : ApiStatusException.Create(call, this);
}
