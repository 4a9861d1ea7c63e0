using FanslyGenerated.Testing.Spec;

namespace FanslyGenerated.Testing.Server;

/// <summary>A request, and what the spec knows of its address.</summary>
/// <param name="Spec">The API.</param>
/// <param name="Request">The request, as it is shown to the sandbox's user.</param>
/// <param name="Operation">What was asked for; null where the address leads to nothing.</param>
/// <param name="OtherMethods">The verbs that the path has, where it lacks the one that was sent.</param>
/// <param name="HasKey">Whether there was a key.</param>
internal sealed record SandboxCall(
    SandboxSpec Spec,
    SandboxRequest Request,
    SandboxOperation? Operation,
    IReadOnlyList<string> OtherMethods,
    bool HasKey)
{
    public SandboxResponse Refuse(int status, string? reason = null) => new(status, Refusal.Body(Spec, status, reason));
}
