namespace FanslyGenerated.Testing;

/// <summary>What an exception says of the call that it ended, where a test cares. What an exception has no place for is ignored.</summary>
public sealed record ApiExceptionDetails
{
    /// <inheritdoc cref="ApiException.Operation"/>
    public string Operation { get; init; } = "Test_Operation";

    /// <inheritdoc cref="ApiException.AccountId"/>
    public string? AccountId { get; init; }

    /// <inheritdoc cref="ApiException.MayHaveBeenExecuted"/>
    public bool MayHaveBeenExecuted { get; init; }

    /// <inheritdoc cref="ApiException.LastToken"/>
    public string? LastToken { get; init; }

    /// <inheritdoc cref="ApiStatusException.EnvelopeStatus"/>
    public int? EnvelopeStatus { get; init; }

    /// <inheritdoc cref="ApiStatusException.InnerStatus"/>
    public int? InnerStatus { get; init; }

    /// <inheritdoc cref="ApiStatusException.ApiMessage"/>
    public string? ApiMessage { get; init; }

    /// <summary>What <see cref="ApiStatusException.GetResponseBody"/> gives.</summary>
    public string? ResponseBody { get; init; }

    /// <inheritdoc cref="ApiStatusException.RateLimit"/>
    public RateLimit? RateLimit { get; init; }

    /// <inheritdoc cref="ApiContractException.Offset"/>
    public long? Offset { get; init; }

    /// <summary>The inner exception of an <see cref="ApiTransportException"/>.</summary>
    public Exception? InnerException { get; init; }
}
