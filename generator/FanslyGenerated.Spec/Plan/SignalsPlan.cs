using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Spec.Plan;

/// <summary>What an envelope says of the rate limit and of the call itself.</summary>
/// <param name="Envelope">The class of the envelope.</param>
/// <param name="Signals">Where it says that.</param>
public sealed record SignalsPlan(TypeModel Envelope, SignalsModel Signals)
{
    internal static SignalsPlan? Of(SpecModel spec)
    {
        SignalsModel signals = spec.Client.Signals;
        RateLimitModel limit = signals.RateLimit;
        SignalModel?[] all = [limit.Limit, limit.Remaining, limit.Plan, limit.RetryAfter];

        return ClientPlan.EnvelopeOf(spec) is { } envelope && (signals.Meta is not null || all.Any(signal => signal?.Pointer is not null))
            ? new SignalsPlan(envelope.Type, signals)
            : null;
    }
}
