using FanslyGenerated.Operations;

namespace FanslyGenerated;

/// <summary>The credits of the plan are used up (402).</summary>
public sealed class ApiPaymentRequiredException : ApiStatusException
{
    internal ApiPaymentRequiredException(ApiCall call, ApiFailure failure)
        : base(call, failure, "The credits of the plan are used up")
    {
    }
}
