using FanslyGenerated.Resilience;
using Microsoft.Extensions.Logging;

namespace FanslyGenerated.Telemetry;

/// <summary>What is logged. No message has a place for a key, an address or a text.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "{Operation}: responded {StatusCode} after {Duration}, {Retries} retries.")]
    public static partial void Responded(ILogger logger, string operation, int statusCode, TimeSpan duration, int retries);

    [LoggerMessage(2, LogLevel.Debug, "{Operation}: failed as {Error} after {Duration}, {Retries} retries.")]
    public static partial void Failed(ILogger logger, string operation, string error, TimeSpan duration, int retries);

    [LoggerMessage(3, LogLevel.Information, "{Operation}: {Reason}, retry {Retry} in {Delay}.")]
    public static partial void Retrying(ILogger logger, string operation, RetryReason reason, int retry, TimeSpan delay);

    [LoggerMessage(4, LogLevel.Warning, "{Operation}: refused with 429. No request of this client is sent for {Delay}.")]
    public static partial void RateLimited(ILogger logger, string operation, TimeSpan delay);

    [LoggerMessage(5, LogLevel.Information, "The API reports a limit of {Limit} requests a minute; pacing follows it.")]
    public static partial void PacingAdapted(ILogger logger, long limit);

    [LoggerMessage(6, LogLevel.Warning, "The rate limiter in the options did not take a permit back: {Error}.")]
    public static partial void PermitKept(ILogger logger, string error);
}
