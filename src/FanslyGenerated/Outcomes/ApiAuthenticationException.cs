using FanslyGenerated.Operations;

namespace FanslyGenerated;

/// <summary>The key is missing, wrong or withdrawn (401).</summary>
public sealed class ApiAuthenticationException : ApiStatusException
{
    internal ApiAuthenticationException(ApiCall call, ApiFailure failure)
        : base(call, failure, "The API does not accept the key")
    {
    }
}
