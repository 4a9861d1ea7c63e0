using FanslyGenerated.OnlyFans;

namespace FanslyGenerated.Testing;

/// <summary>OnlyFansAPI within the process: it responds as documented, and refuses what is not.</summary>
public sealed class OnlyFansSandbox : ApiSandbox
{
    /// <summary>Makes a sandbox that returns every operation with its documented sample.</summary>
    public OnlyFansSandbox()
        : base("onlyfans")
    {
    }

    /// <summary>A client that talks to this sandbox alone. It is an ordinary client, and any number can be made.</summary>
    public OnlyFansClient CreateClient()
        => new(CreateHttpClient(), new OnlyFansClientOptions { ApiKey = AnyKey });
}
