using FanslyGenerated.Testing.Server;
using FanslyGenerated.Testing.Spec;

namespace FanslyGenerated.Testing;

/// <summary>
/// An API within the process, made from its spec and its documented samples. It needs no network, no key and no set-up;
/// a test can set what it returns instead, and when it fails. Any number of threads can use it at once.
/// </summary>
/// <remarks>
/// It is stricter than the API: a path, a parameter or a field that the spec does not know is refused, and so is a value
/// of another type or out of its bounds. Values of enumerations that the spec does not list are let through.
/// </remarks>
public abstract class ApiSandbox
{
    /// <summary>A key for a client, which needs one. The sandbox takes any.</summary>
    protected const string AnyKey = "sandbox";

    private readonly SandboxSpec _spec;
    private readonly SandboxServer _server;

    /// <summary>Makes the sandbox of a spec that the assembly of the class carries, as <c>build/Sandbox.targets</c> puts it there.</summary>
    /// <param name="spec">The name of the spec's file, without <c>.yaml</c>.</param>
    protected ApiSandbox(string spec)
    {
        _spec = SandboxSpec.Load(GetType().Assembly, spec);
        _server = new SandboxServer(_spec);
        Handler = new SandboxHandler(_server);
    }

    /// <summary>What responds, for those who build an HttpClient of their own.</summary>
    public HttpMessageHandler Handler { get; }

    /// <summary>Every request so far, the earliest first, including those that were refused or failed.</summary>
    public IReadOnlyList<SandboxRequest> Requests => _server.Requests;

    /// <summary>An HttpClient all of whose requests go to the sandbox, at whatever host.</summary>
#pragma warning disable RS0030 // It connects to nothing: its handler is the sandbox
    public HttpClient CreateHttpClient() => new(Handler, disposeHandler: false) { BaseAddress = _spec.Server };
#pragma warning restore RS0030

    /// <summary>One operation, to set what it returns.</summary>
    /// <param name="operationId">Its name in the API's description, such as <c>ChatMessages_List</c>.</param>
    /// <exception cref="ArgumentException">There is no such operation; the message lists those there are.</exception>
    public SandboxOperation Operation(string operationId) => _server.Operation(operationId);

    /// <summary>Lets the next requests fail, whatever they ask for.</summary>
    /// <param name="fault">How they fail.</param>
    /// <param name="times">How many of them.</param>
    public void FailNext(SandboxFault fault, int times = 1) => _server.Faults.Add(fault, times);

    /// <summary>Forgets the requests and everything that a test has set.</summary>
    public void Reset() => _server.Reset();
}
