using FanslyGenerated.Operations;

namespace FanslyGenerated;

/// <summary>The key or the account may not do this (403).</summary>
public sealed class ApiForbiddenException : ApiStatusException
{
    internal ApiForbiddenException(ApiCall call, ApiFailure failure)
        : base(call, failure, "The key or the account may not do this")
    {
    }
}
