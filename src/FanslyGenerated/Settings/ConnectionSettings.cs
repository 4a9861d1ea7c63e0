using FanslyGenerated.Operations;

namespace FanslyGenerated.Settings;

/// <summary>The options of a client as values: checked, and deaf to what becomes of the options afterwards.</summary>
internal sealed class ConnectionSettings
{
    private ConnectionSettings(ApiProfile profile, ApiClientOptions options, bool ownsClient)
    {
        Profile = profile;
        Server = options.BaseAddress;
        Root = ServerRoot.Of(Server);
        MaxRetries = options.MaxRetries;
        AttemptTimeout = options.AttemptTimeout;
        SilenceTimeout = options.SilenceTimeout;
        TotalTimeout = options.TotalTimeout;
        MaxResponseBytes = options.MaxResponseBytes;
        KeepUnknownFields = options.KeepUnknownFields;
        Time = options.TimeProvider;
        MaxRetryAfter = options.MaxRetryAfter;
        HasCallersLimiter = options.RateLimiter is not null;
        OwnsClient = ownsClient;
        KeepsTokens = ownsClient && options.ApiKeyProvider is null;
    }

    public ApiProfile Profile { get; }

    public Uri Server { get; }

    public ServerRoot Root { get; }

    public int MaxRetries { get; }

    public TimeSpan AttemptTimeout { get; }

    public TimeSpan SilenceTimeout { get; }

    public TimeSpan TotalTimeout { get; }

    /// <summary>Whether nothing ends a call but its response, its caller or its client.</summary>
    public bool HasNoDeadline
        => AttemptTimeout == Timeout.InfiniteTimeSpan
        && SilenceTimeout == Timeout.InfiniteTimeSpan
        && TotalTimeout == Timeout.InfiniteTimeSpan;

    public int MaxResponseBytes { get; }

    public bool KeepUnknownFields { get; }

    public TimeProvider Time { get; }

    /// <summary>How long a wait that the API asks for may be, for a call to sit it out.</summary>
    public TimeSpan MaxRetryAfter { get; }

    /// <summary>Whether a limiter of the caller's is given the cancellation token of each call.</summary>
    public bool HasCallersLimiter { get; }

    /// <summary>Whether the HttpClient is the library's own: it ends with its cancellation token, and shows that to no one else.</summary>
    public bool OwnsClient { get; }

    /// <summary>Whether no code of the caller's gets to see the cancellation token of an attempt that sends no file.</summary>
    public bool KeepsTokens { get; }

    /// <summary>Takes the options, or names everything in them that is invalid.</summary>
    public static ConnectionSettings From(ApiProfile profile, ApiClientOptions options, bool ownsClient = true)
    {
        ArgumentNullException.ThrowIfNull(options);
        IReadOnlyList<string> problems = options.FindProblems();

        return problems.Count == 0
            ? new ConnectionSettings(profile, options, ownsClient)
            : throw new ArgumentException(
                $"{options.GetType().Name} is invalid: {string.Join("; ", problems)}.", nameof(options));
    }
}
