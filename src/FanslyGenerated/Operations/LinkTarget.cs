namespace FanslyGenerated.Operations;

/// <summary>Where the links of a response may lead: to the operation's own path as the call filled it in, on the API's own origin.</summary>
/// <param name="Server">Where the call goes.</param>
/// <param name="Documented">The address that the API itself goes by, which a proxy in between does not change in its responses.</param>
/// <param name="Path">The path from the root of the API.</param>
internal sealed record LinkTarget(Uri Server, Uri? Documented, string Path)
{
    /// <summary>Far beyond what servers take, and well within what an address can be.</summary>
    private const int LongestQuery = 32 * 1024;

    /// <summary>Kept as it is: what was escaped in another way than here is the API's own affair.</summary>
    public static UriCreationOptions Unchanged { get; } = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>Whether a text can stand behind a question mark and be nothing but a query.</summary>
    public static bool IsQuery(string text)
        => text.Length is > 0 and <= LongestQuery && text.All(static character => character is > ' ' and < '\x7f' and not '#');

    /// <summary>The query of a link, byte for byte; null of a link that leads elsewhere or has none.</summary>
    public string? QueryOf(string link)
    {
        int question = link.IndexOf('?', StringComparison.Ordinal);

        // A backslash is a slash to some that read addresses, and not to others.
        if (question < 0 || link[..question].Any(static character => character is <= ' ' or >= '\x7f' or '\\' or '#'))
        {
            return null;
        }

        string query = link[(question + 1)..].Split('#')[0];
        return IsQuery(query)
            && Uri.TryCreate(link[..question], Unchanged, out Uri? address)
            && (LeadsTo(address, Server, Server.AbsolutePath.TrimEnd('/') + Path) || LeadsTo(address, Documented, Path))
                ? query
                : null;
    }

    /// <summary>Segments are compared without their escapes, which the API may write otherwise; a slash that is escaped stays one.</summary>
    private static bool LeadsTo(Uri address, Uri? server, string path)
        => server is not null
        && address is { IsAbsoluteUri: true, UserInfo: "" }
        && ServerAddress.SameOrigin(address, server)
        && address.AbsolutePath.Split('/').Select(Uri.UnescapeDataString)
            .SequenceEqual(path.Split('/').Select(Uri.UnescapeDataString), StringComparer.Ordinal);
}
