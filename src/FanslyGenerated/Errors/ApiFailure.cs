namespace FanslyGenerated;

/// <summary>All that an answer says about its failure. No record: it would print the body.</summary>
internal sealed class ApiFailure
{
    public required int StatusCode { get; init; }

    public int? EnvelopeStatus { get; init; }

    public int? InnerStatus { get; init; }

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
}
