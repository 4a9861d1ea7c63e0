using FanslyGenerated.Testing.Spec;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Server;

/// <summary>A failure that HTTP itself calls a success.</summary>
internal sealed class HiddenFault(int status) : SandboxFault
{
    internal override Task<SandboxResponse?> ServeAsync(SandboxCall call, CancellationToken cancellationToken)
    {
        // Where there is nothing to hide behind, the request is refused in the ordinary way.
        if (call.Operation?.Spec is not { Sample: { } response, Envelope: { } envelope } operation)
        {
            return Task.FromResult<SandboxResponse?>(null);
        }

        if (envelope.Statuses.Count + envelope.SuccessFlags.Count == 0)
        {
            throw new InvalidOperationException($"The envelope of {operation.Id} has no status and no flag that could say so.");
        }

        return Task.FromResult<SandboxResponse?>(new SandboxResponse(operation.Status, Fail(response, envelope).ToString(Formatting.None)));
    }

    private JToken Fail(JToken response, EnvelopeSpec envelope)
    {
        if (envelope.Statuses.Count > 0)
        {
            response = SandboxJson.With(response, envelope.Statuses[^1], status);
        }

        return envelope.SuccessFlags.Aggregate(response, static (json, flag) => SandboxJson.With(json, flag, false));
    }
}
