namespace FanslyGenerated.Resilience;

/// <summary>Why a request is sent again. The names are those that metrics and logs show.</summary>
internal enum RetryReason
{
    /// <summary>It never arrived.</summary>
    Unsent,

    /// <summary>The connection broke, or the response was cut off.</summary>
    Interrupted,

    /// <summary>No response came in time.</summary>
    Timeout,

    /// <summary>What came back was not HTTP.</summary>
    InvalidResponse,

    /// <summary>The response was empty or its compression was broken.</summary>
    BrokenBody,

    /// <summary>The API refused it for a while (429).</summary>
    RateLimited,

    /// <summary>The API or the platform behind it failed.</summary>
    ServerError,
}
