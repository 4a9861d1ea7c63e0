using FanslyGenerated.Operations;

namespace FanslyGenerated;

/// <summary>There is no such thing, or this account does not see it (404).</summary>
public sealed class ApiNotFoundException : ApiStatusException
{
    internal ApiNotFoundException(ApiCall call, ApiFailure failure)
        : base(call, failure, "There is no such thing")
    {
    }
}
