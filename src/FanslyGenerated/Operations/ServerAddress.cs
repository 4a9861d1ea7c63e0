namespace FanslyGenerated.Operations;

/// <summary>The one server that the key goes to.</summary>
internal static class ServerAddress
{
    /// <summary>Why a key cannot go there, to stand behind a name; null if it can.</summary>
    public static string? ProblemOf(Uri? server)
    {
        if (server is null || !server.IsAbsoluteUri
            || (server.Scheme != Uri.UriSchemeHttps && server.Scheme != Uri.UriSchemeHttp))
        {
            return "has to start with https://";
        }

        if (server.Scheme == Uri.UriSchemeHttp && !server.IsLoopback)
        {
            return "has to start with https://, since over plain http anyone on the way could read the key";
        }

        return server.UserInfo.Length > 0 || server.Query.Length > 0 || server.Fragment.Length > 0
            ? "has to be a host and perhaps a path, and nothing else"
            : null;
    }

    public static bool SameOrigin(Uri left, Uri right)
        => left.Scheme == right.Scheme && left.IdnHost == right.IdnHost && left.Port == right.Port;
}
