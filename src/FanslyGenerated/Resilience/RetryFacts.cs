namespace FanslyGenerated.Resilience;

/// <summary>What the decision about another attempt is made on.</summary>
internal readonly record struct RetryFacts
{
    /// <summary>Why another attempt may help.</summary>
    public required RetryReason Reason { get; init; }

    /// <summary>HTTP's own status; null where nothing came back.</summary>
    public int? StatusCode { get; init; }

    /// <summary>The wait that the response asks for; null where it asks for none.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How often the request was sent again so far.</summary>
    public int Retries { get; init; }

    /// <summary>Whether the request may be sent again when its end is unknown.</summary>
    public bool IsSafe { get; init; }

    /// <summary>Whether its body can be had once more.</summary>
    public bool CanBeRead { get; init; }

    /// <summary>What is left of the call's total time.</summary>
    public TimeSpan Remaining { get; init; }
}
