namespace FanslyGenerated.Testing;

/// <summary>The Acme API, played within the process.</summary>
public sealed class AcmeSandbox : ApiSandbox
{
    /// <summary>Makes a sandbox that answers every operation with its documented sample.</summary>
    public AcmeSandbox()
        : base("acme")
    {
    }
}
