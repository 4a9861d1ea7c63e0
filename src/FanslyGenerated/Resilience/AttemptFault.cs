namespace FanslyGenerated.Resilience;

/// <summary>What went wrong with an attempt that got no response, or none that could be read.</summary>
/// <param name="Exception">What the caller gets if this was the last attempt.</param>
/// <param name="Reason">Why trying again may help; null if it will not.</param>
internal readonly record struct AttemptFault(ApiException Exception, RetryReason? Reason = null);
