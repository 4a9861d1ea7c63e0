using FanslyGenerated.Testing.Checks;
using FanslyGenerated.Testing.Spec;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Server;

/// <summary>Where requests come in, are noted down, and get what the sequence or the spec has for them.</summary>
internal sealed class SandboxServer
{
    private readonly SandboxSpec _spec;
    private readonly IReadOnlyList<SandboxOperation> _operations;
    private readonly List<SandboxRequest> _requests = [];

    public SandboxServer(SandboxSpec spec)
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

    public SandboxCall Enter(HttpRequestMessage message, SandboxBody body)
    {
        SandboxCall call = CallReader.Read(_spec, _operations, message, body);

        lock (_requests)
        {
            _requests.Add(call.Request);
        }

        return call;
    }

    public async Task<SandboxResponse> ServeAsync(SandboxCall call, CancellationToken cancellationToken)
    {
        SandboxFault? fault = Faults.Take() ?? call.Operation?.Faults.Take();

        return fault is not null && await fault.ServeAsync(call, cancellationToken).ConfigureAwait(false) is { } response
            ? response
            : RequestCheck.Refuse(call) ?? Response(call, call.Operation!);
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

    private static SandboxResponse Response(SandboxCall call, SandboxOperation operation)
    {
        if (operation.File is { } file)
        {
            return new SandboxResponse(operation.Spec.Status, Body: null) { File = file };
        }

        JToken? response = operation.Response(call.Request, out string? problem);

        return problem is null
            ? new SandboxResponse(operation.Spec.Status, response?.ToString(Formatting.None))
            : call.Refuse(400, problem);
    }
}
