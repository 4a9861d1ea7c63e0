namespace FanslyGenerated.Testing;

/// <summary>The Fansly API within the process: it responds as documented, and refuses what is not.</summary>
public sealed class FanslySandbox : ApiSandbox
{
    /// <summary>Makes a sandbox that returns every operation with its documented sample.</summary>
    public FanslySandbox()
        : base("fansly")
    {
    }

    /// <summary>A client that talks to this sandbox alone. It is an ordinary client, and any number can be made.</summary>
    public FanslyClient CreateClient()
        => new(CreateHttpClient(), new FanslyClientOptions { ApiKey = AnyKey });
}
