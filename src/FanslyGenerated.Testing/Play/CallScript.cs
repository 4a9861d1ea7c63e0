using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Play;

/// <summary>Answers that come one by one, the last of them for all requests that follow.</summary>
internal sealed class CallScript(IReadOnlyList<JToken> answers) : PageScript
{
    private int _served;

    public override JToken? Answer(SandboxRequest request, out string? problem)
    {
        problem = null;
        int served = Interlocked.Increment(ref _served) - 1;
        return answers.Count == 0 ? null : answers[Math.Clamp(served, 0, answers.Count - 1)];
    }
}
