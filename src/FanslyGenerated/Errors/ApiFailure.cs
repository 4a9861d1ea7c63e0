namespace FanslyGenerated;

/// <summary>All that an answer says about its failure. No record: it would print the body.</summary>
internal sealed class ApiFailure
{
    public required int StatusCode { get; init; }

    public int? EnvelopeStatus { get; init; }

    public int? InnerStatus { get; init; }

    /// <summary>Whether a flag says that the call failed.</summary>
    public bool IsFlagged { get; init; }

    /// <summary>Whether something in the answer says that the call did what it was asked: a flag, or a payload.</summary>
    public bool ShowsResult { get; init; }

    public string? ApiMessage { get; init; }

    public required RateLimit RateLimit { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public string? Body { get; init; }

    /// <summary>The first status that is not 2xx, outermost first; null where only a success flag is false.</summary>
    public int? DecidingStatus
    {
        get
        {
            foreach (int? status in (int?[])[StatusCode, EnvelopeStatus, InnerStatus])
            {
                if (status is < 200 or > 299)
                {
                    return status;
                }
            }

            return null;
        }
    }

    /// <summary>
    /// Whether nothing can have been done: from the first layer that failed on, every status is 4xx, and nothing else says
    /// otherwise.
    /// </summary>
    public bool IsRefusal
    {
        get
        {
            bool isRefused = false;

            foreach (int? status in (int?[])[StatusCode, EnvelopeStatus, InnerStatus])
            {
                switch (status)
                {
                    case null:
                    case >= 200 and <= 299 when !isRefused:
                        break;
                    case >= 400 and <= 499:
                        isRefused = true;
                        break;
                    default:
                        return false;
                }
            }

            return isRefused && !ShowsResult;
        }
    }
}
