namespace FanslyGenerated.TestKit;

/// <summary>A request as it would have gone over the wire; its text is the head with the body behind it.</summary>
internal sealed record MemoryRequest(HttpMethod Method, Uri Address, string? Body, string Text)
{
    /// <summary>A parameter of the query, still escaped; null where it is not there.</summary>
    public string? Query(string name) => QueryValues(name).SingleOrDefault();

    /// <summary>Every value that came under a name, still escaped.</summary>
    public IEnumerable<string> QueryValues(string name)
        => Address.Query.TrimStart('?').Split('&').Select(static pair => pair.Split('=', 2))
            .Where(pair => pair[0] == name).Select(static pair => pair[1]);
}
