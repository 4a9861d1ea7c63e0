using FanslyGenerated.Operations;
using FanslyGenerated.Resilience;

namespace FanslyGenerated.Settings;

/// <summary>Says what in a client's options is invalid. It names properties and limits, and no value.</summary>
internal static class OptionProblems
{
    private static readonly TimeSpan s_longestTimeout = TimeSpan.FromDays(1);

    public static IEnumerable<string> Of(ApiClientOptions options)
    {
        string?[] problems =
        [
            Key(options),
            ServerAddress.ProblemOf(options.BaseAddress) is { } address ? $"BaseAddress {address}" : null,
            options.RequestsPerMinute is <= 0 ? "RequestsPerMinute has to be positive, or null" : null,
            options is { RequestsPerMinute: not null, RateLimiter: not null }
                ? "RequestsPerMinute and RateLimiter exclude each other"
                : null,
            options.MaxRetries is < 0 or > 10 ? "MaxRetries has to be from 0 to 10" : null,
            Timeout(nameof(options.AttemptTimeout), options.AttemptTimeout),
            Timeout(nameof(options.SilenceTimeout), options.SilenceTimeout),
            Timeout(nameof(options.TotalTimeout), options.TotalTimeout),
            options.MaxRetryAfter < TimeSpan.Zero || options.MaxRetryAfter > RateLimitGate.LongestClosure
                ? "MaxRetryAfter has to be from 0 to an hour"
                : null,
            options.MaxResponseBytes is < 1024 or > 1024 * 1024 * 1024
                ? "MaxResponseBytes has to be from 1 KiB to 1 GiB"
                : null,
            options.TimeProvider is null ? "TimeProvider is null" : null,
        ];
        return problems.OfType<string>();
    }

    /// <summary>Anything else either injects a header or fails only when the first request is sent.</summary>
    public static bool IsKey(string? key)
        => !string.IsNullOrEmpty(key) && key.All(static character => character is > ' ' and <= '~');

    private static string? Key(ApiClientOptions options)
        => options switch
        {
            { ApiKey: not null, ApiKeyProvider: not null } => "ApiKey and ApiKeyProvider exclude each other",
            { ApiKey: null, ApiKeyProvider: null } => "ApiKey is not set, nor is ApiKeyProvider",
            { ApiKey: { } key } when !IsKey(key)
                => "ApiKey has to consist of printable ASCII characters without spaces",
            _ => null,
        };

    private static string? Timeout(string name, TimeSpan value)
        => (value > TimeSpan.Zero && value <= s_longestTimeout) || value == System.Threading.Timeout.InfiniteTimeSpan
            ? null
            : $"{name} has to be positive and at most a day, or infinite";
}
