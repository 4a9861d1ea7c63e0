namespace FanslyGenerated.Operations;

/// <summary>What the address of every request to a server starts with.</summary>
/// <param name="Authority">Scheme, host and port.</param>
/// <param name="Path">The path that all of the API is below, without a slash at its end.</param>
internal sealed record ServerRoot(string Authority, string Path)
{
    public static ServerRoot Of(Uri server)
        => new(server.GetLeftPart(UriPartial.Authority), server.AbsolutePath.TrimEnd('/'));
}
