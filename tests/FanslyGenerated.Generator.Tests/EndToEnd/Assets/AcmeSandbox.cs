namespace FanslyGenerated.Testing;

/// <summary>The Acme API, played within the process.</summary>
public sealed class AcmeSandbox : ApiSandbox
{
    /// <summary>Makes a sandbox that returns every operation with its documented sample.</summary>
    public AcmeSandbox()
        : base("acme")
    {
    }
}
