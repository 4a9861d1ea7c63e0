using System.Net;

namespace FanslyGenerated.Transport;

#pragma warning disable RS0030 // The one place that makes connections

/// <summary>Makes the HttpClient of a client that was given none.</summary>
internal static class OwnClient
{
    /// <summary>The client has deadlines of its own, which HttpClient's would cut short.</summary>
    public static HttpClient Create(Uri server)
        => new(CreateHandler(server)) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Follows no redirect with the key, keeps no cookies between accounts, and looks names up again.</summary>
    public static SocketsHttpHandler CreateHandler(Uri server)
        => new()
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            MaxResponseHeadersLength = 64,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,

            // A proxy sees what goes to a plain http server, which is this machine and has the key in it.
            UseProxy = server is not { IsAbsoluteUri: true, Scheme: "http" },
        };
}
