using FanslyGenerated.Testing.Spec;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Play;

/// <summary>A failure that HTTP itself calls a success.</summary>
internal sealed class HiddenFault(int status) : SandboxFault
{
    internal override Task<SandboxAnswer?> PlayAsync(SandboxScene scene, CancellationToken cancellationToken)
    {
        // Where there is nothing to hide behind, the request is refused in the ordinary way.
        if (scene.Operation?.Spec is not { Sample: { } answer, Envelope: { } envelope } operation)
        {
            return Task.FromResult<SandboxAnswer?>(null);
        }

        if (envelope.Statuses.Count + envelope.SuccessFlags.Count == 0)
        {
            throw new InvalidOperationException($"The envelope of {operation.Id} has no status and no flag that could say so.");
        }

        return Task.FromResult<SandboxAnswer?>(new SandboxAnswer(operation.Status, Fail(answer, envelope).ToString(Formatting.None)));
    }

    private JToken Fail(JToken answer, EnvelopeSpec envelope)
    {
        if (envelope.Statuses.Count > 0)
        {
            answer = SandboxJson.With(answer, envelope.Statuses[^1], status);
        }

        return envelope.SuccessFlags.Aggregate(answer, static (json, flag) => SandboxJson.With(json, flag, false));
    }
}
