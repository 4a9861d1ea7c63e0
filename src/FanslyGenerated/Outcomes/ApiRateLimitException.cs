using System.Globalization;
using FanslyGenerated.Operations;

namespace FanslyGenerated;

/// <summary>
/// Too many requests were sent (429); <see cref="ApiStatusException.RetryAfter"/> says how long to wait. Until that time has
/// passed further calls fail with it too, without sending anything, where it is longer than
/// <see cref="ApiClientOptions.MaxRetryAfter"/> or than the call has time for.
/// </summary>
public sealed class ApiRateLimitException : ApiStatusException
{
    private const string Refused = "Too many requests were sent";

    internal ApiRateLimitException(ApiCall call, ApiFailure failure)
        : base(call, failure, Refused)
    {
        WasSent = true;
    }

    private ApiRateLimitException(ApiCall call, TimeSpan left)
        : base(call, Earlier(left), string.Create(
            CultureInfo.InvariantCulture,
            $"Nothing was sent: the API refused an earlier request and asked to wait, for another {Math.Ceiling(left.TotalSeconds)} s"))
    {
    }

    /// <summary>
    /// Whether the API refused this call itself. False where nothing was sent, because it had refused another one and the time
    /// that it asked to wait has not passed.
    /// </summary>
    public bool WasSent { get; }

    /// <summary>For a call that would have to wait too long after the refusal of another one.</summary>
    internal static ApiRateLimitException Unsent(ApiCall call, TimeSpan left) => new(call, left);

    private static ApiFailure Earlier(TimeSpan left)
        => new()
        {
            Outcome = new ApiOutcome(ApiOutcomeKind.Failure, statusCode: 429),
            RateLimit = new RateLimit(limit: null, remaining: null, plan: null, left),
        };
}
