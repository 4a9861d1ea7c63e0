using FanslyGenerated.Testing.Checks;
using FanslyGenerated.Testing.Spec;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Play;

/// <summary>Where requests come in, are noted down, and get what the script or the spec has for them.</summary>
internal sealed class SandboxStage
{
    private readonly SandboxSpec _spec;
    private readonly IReadOnlyList<SandboxOperation> _operations;
    private readonly List<SandboxRequest> _requests = [];

    public SandboxStage(SandboxSpec spec)
    {
        _spec = spec;
        _operations = [.. spec.Operations.Select(operation => new SandboxOperation(this, operation))];
    }

    public FaultQueue Faults { get; } = new();

    public IReadOnlyList<SandboxRequest> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    public SandboxOperation Operation(string id)
        => _operations.FirstOrDefault(operation => operation.Id == id)
            ?? throw new ArgumentException(
                $"There is no operation '{id}'; there are {string.Join(", ", _operations.Select(operation => operation.Id))}.",
                nameof(id));

    public SandboxScene Enter(HttpRequestMessage message, SandboxBody body)
    {
        SandboxScene scene = SceneReader.Read(_spec, _operations, message, body);

        lock (_requests)
        {
            _requests.Add(scene.Request);
        }

        return scene;
    }

    public async Task<SandboxAnswer> PlayAsync(SandboxScene scene, CancellationToken cancellationToken)
    {
        SandboxFault? fault = Faults.Take() ?? scene.Operation?.Faults.Take();

        return fault is not null && await fault.PlayAsync(scene, cancellationToken).ConfigureAwait(false) is { } answer
            ? answer
            : RequestCheck.Refuse(scene) ?? Answer(scene, scene.Operation!);
    }

    public void Reset()
    {
        Faults.Clear();

        foreach (SandboxOperation operation in _operations)
        {
            operation.Reset();
        }

        lock (_requests)
        {
            _requests.Clear();
        }
    }

    private static SandboxAnswer Answer(SandboxScene scene, SandboxOperation operation)
    {
        if (operation.File is { } file)
        {
            return new SandboxAnswer(operation.Spec.Status, Body: null) { File = file };
        }

        JToken? answer = operation.Answer(scene.Request, out string? problem);

        return problem is null
            ? new SandboxAnswer(operation.Spec.Status, answer?.ToString(Formatting.None))
            : scene.Refuse(400, problem);
    }
}
