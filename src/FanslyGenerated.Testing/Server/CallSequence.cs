using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Server;

/// <summary>Responses that come one by one, the last of them for all requests that follow.</summary>
internal sealed class CallSequence(IReadOnlyList<JToken> responses) : PageSequence
{
    private int _served;

    public override JToken? Response(SandboxRequest request, out string? problem)
    {
        problem = null;
        int served = Interlocked.Increment(ref _served) - 1;
        return responses.Count == 0 ? null : responses[Math.Clamp(served, 0, responses.Count - 1)];
    }
}
