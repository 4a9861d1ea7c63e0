namespace FanslyGenerated.Transport;

/// <summary>A path that a caller wrote, kept from leading anywhere else than below where it starts.</summary>
internal readonly record struct UnlistedPath(string Path, string Query)
{
    /// <summary>Splits a path such as <c>chats/unread?cursor=1</c>; one slash in front is ignored.</summary>
    public static UnlistedPath Parse(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        int question = path.IndexOf('?', StringComparison.Ordinal);
        string query = question < 0 ? "" : path[question..];
        string[] segments = (question < 0 ? path : path[..question]).TrimStart('/').Split('/');

        // Unescaped first, since %2e%2e and %5c lead where .. and \ do.
        if (path.Any(static character => character is <= ' ' or >= '\x7f' or '\\' or '#')
            || path.StartsWith("//", StringComparison.Ordinal)
            || segments.Any(static segment => Uri.UnescapeDataString(segment) is "" or "." or ".."
                || Uri.UnescapeDataString(segment).Any(static character => character is '/' or '\\' || char.IsControl(character))))
        {
            throw new ArgumentException(
                "A path has segments of escaped text with single slashes between them, and perhaps a query.", nameof(path));
        }

        return new UnlistedPath(string.Join('/', segments), query);
    }
}
