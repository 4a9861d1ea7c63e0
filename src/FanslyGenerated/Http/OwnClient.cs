using System.Net;

namespace FanslyGenerated.Http;

/// <summary>Makes the HttpClient of a client that was given none.</summary>
internal static class OwnClient
{
    /// <summary>Follows nobody with the key, keeps no cookies between accounts, and looks names up again.</summary>
    public static HttpClient Create()
        => new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
        });
}
