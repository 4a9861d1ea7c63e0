using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes how an envelope reports the rate limit and the call itself, for APIs that do so there and not in headers.</summary>
internal static class SignalsEmitter
{
    public static void Write(SourceWriter writer, SignalsPlan plan)
    {
        RateLimitModel limit = plan.Signals.RateLimit;
        writer.Write($$"""
            public sealed partial class {{plan.Envelope.DeclaredCode()}} : global::FanslyGenerated.Responses.ISignals
            {
                global::FanslyGenerated.RateLimit global::FanslyGenerated.Responses.ISignals.RateLimit
                    => new({{Value(limit.Limit)}}, {{Value(limit.Remaining)}}, {{Value(limit.Plan)}}, {{Value(limit.RetryAfter)}});

                object? global::FanslyGenerated.Responses.ISignals.Meta => {{(plan.Signals.Meta is { } meta ? Access(meta) : $"null")}};
            }
            """);
    }

    private static Code Value(SignalModel? signal) => signal?.Pointer is { } pointer ? Access(pointer) : $"null";

    /// <summary>A response that lacks them has failed in a way that is reported elsewhere; reading them must not get in its way.</summary>
    private static Code Access(PointerModel pointer)
        => $"this.{Code.Join($"?.", pointer.Members.Select(member => (Code)$"{member.Identifier}"))}";
}
