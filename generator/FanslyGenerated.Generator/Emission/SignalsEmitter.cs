using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes how an envelope tells of the rate limit and of the call itself, for APIs that tell it there and not in headers.</summary>
internal static class SignalsEmitter
{
    public static void Write(SourceWriter writer, ClientNode node)
    {
        SignalsModel signals = node.Client.Signals;
        RateLimitModel limit = signals.RateLimit;
        SignalModel?[] all = [limit.Limit, limit.Remaining, limit.Plan, limit.RetryAfter];

        if (node.DefaultEnvelope is not { } envelope || (signals.Meta is null && all.All(signal => signal?.Pointer is null)))
        {
            return;
        }

        Code name = envelope.Type.DeclaredCode();
        writer.Write($$"""
            public sealed partial class {{name}} : global::FanslyGenerated.Responses.ISignals
            {
                global::FanslyGenerated.RateLimit global::FanslyGenerated.Responses.ISignals.RateLimit
                    => new({{Value(limit.Limit)}}, {{Value(limit.Remaining)}}, {{Value(limit.Plan)}}, {{Value(limit.RetryAfter)}});

                object? global::FanslyGenerated.Responses.ISignals.Meta => {{(signals.Meta is { } meta ? Access(meta) : $"null")}};
            }

            """);
    }

    private static Code Value(SignalModel? signal) => signal?.Pointer is { } pointer ? Access(pointer) : $"null";

    /// <summary>A response that lacks them has failed in a way that is told elsewhere; reading them must not get in its way.</summary>
    private static Code Access(PointerModel pointer)
        => $"this.{Code.Join($"?.", pointer.Members.Select(member => (Code)$"{member.Identifier}"))}";
}
