using FanslyGenerated.Operations;

namespace FanslyGenerated;

/// <summary>The API or the platform behind it failed (5xx).</summary>
public sealed class ApiServerException : ApiStatusException
{
    internal ApiServerException(ApiCall call, ApiFailure failure)
        : base(call, failure, "The API failed")
    {
    }
}
