namespace FanslyGenerated;

/// <summary>How a client talks to its API. The class of each API adds the API's own address.</summary>
public abstract class ApiClientOptions
{
    internal ApiClientOptions(Uri baseAddress)
    {
        BaseAddress = baseAddress;
    }

    /// <summary>The key, as the API's console shows it.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The server; the API's own unless it is set. Plain http is refused unless the host is this machine.</summary>
    public Uri BaseAddress { get; set; }
}
