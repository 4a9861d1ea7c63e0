namespace FanslyGenerated.Http;

/// <summary>The one server that the key goes to.</summary>
internal static class ServerAddress
{
    public static Uri Checked(Uri server)
    {
        ArgumentNullException.ThrowIfNull(server);

        if (!server.IsAbsoluteUri || (server.Scheme != Uri.UriSchemeHttps && server.Scheme != Uri.UriSchemeHttp))
        {
            throw new ArgumentException("The server's address has to start with https://.", nameof(server));
        }

        if (server.Scheme == Uri.UriSchemeHttp && !server.IsLoopback)
        {
            throw new ArgumentException("Over plain http, anybody on the way could read the key.", nameof(server));
        }

        if (server.UserInfo.Length > 0 || server.Query.Length > 0 || server.Fragment.Length > 0)
        {
            throw new ArgumentException("The server's address has more than a host and a path.", nameof(server));
        }

        return server;
    }

    public static bool SameOrigin(Uri left, Uri right)
        => left.Scheme == right.Scheme && left.IdnHost == right.IdnHost && left.Port == right.Port;
}
