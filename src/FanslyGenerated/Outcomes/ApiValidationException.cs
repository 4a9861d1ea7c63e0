using FanslyGenerated.Operations;

namespace FanslyGenerated;

/// <summary>
/// The API found the request wrong (400, 422); <see cref="ApiStatusException.ApiMessage"/> may say where.
/// </summary>
public sealed class ApiValidationException : ApiStatusException
{
    internal ApiValidationException(ApiCall call, ApiFailure failure)
        : base(call, failure, "The API found the request wrong")
    {
    }
}
