namespace FanslyGenerated.Retries;

/// <summary>
/// What became of one attempt: an answer or a fault, and whether trying again may help. Faults travel as values, since
/// throwing one costs more than everything else that an attempt does. So does the news that the call was ended, which may
/// come to hundreds of callers at once.
/// </summary>
internal sealed class Attempt
{
    private Attempt()
    {
    }

    /// <summary>The caller or the client has ended the call, which says by itself what it then throws.</summary>
    public static Attempt Ended { get; } = new();

    public ApiResponse? Response { get; private init; }

    public ApiException? Fault { get; private init; }

    /// <summary>Why trying again may help; null if it will not.</summary>
    public RetryReason? Reason { get; private init; }

    /// <summary>How long to wait before the next attempt; null if there is to be none.</summary>
    public TimeSpan? Delay { get; set; }

    public static Attempt Answered(ApiResponse response, RetryReason? reason = null)
        => new() { Response = response, Reason = reason };

    public static Attempt Failed(ApiException fault, RetryReason? reason = null)
        => new() { Fault = fault, Reason = reason };
}
