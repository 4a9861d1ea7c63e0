namespace FanslyGenerated.Tests.Envelopes;

/// <summary>Which exception a status becomes.</summary>
internal static class StatusTypes
{
    public static IReadOnlyDictionary<int, Type> All { get; } = new Dictionary<int, Type>
    {
        [302] = typeof(ApiStatusException),
        [400] = typeof(ApiValidationException),
        [401] = typeof(ApiAuthenticationException),
        [402] = typeof(ApiPaymentRequiredException),
        [403] = typeof(ApiForbiddenException),
        [404] = typeof(ApiNotFoundException),
        [418] = typeof(ApiStatusException),
        [422] = typeof(ApiValidationException),
        [429] = typeof(ApiRateLimitException),
        [500] = typeof(ApiServerException),
        [503] = typeof(ApiServerException),
    };
}
