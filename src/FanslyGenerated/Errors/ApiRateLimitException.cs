using FanslyGenerated.Http;

namespace FanslyGenerated;

/// <summary>
/// Too many requests were sent (429); <see cref="ApiStatusException.RetryAfter"/> says how long to wait.
/// </summary>
public sealed class ApiRateLimitException : ApiStatusException
{
    internal ApiRateLimitException(ApiCall call, ApiFailure failure)
        : base(call, failure, "Too many requests were sent")
    {
    }
}
