namespace FanslyGenerated.Responses;

/// <summary>An envelope that carries the rate limit and facts about the call itself.</summary>
internal interface ISignals
{
    /// <summary>What it says of the rate limit.</summary>
    RateLimit RateLimit { get; }

    /// <summary>What it says of the call, as the spec's own type.</summary>
    object? Meta { get; }
}
