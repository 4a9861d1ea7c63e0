namespace FanslyGenerated.TestKit;

/// <summary>A request as it came over the wire.</summary>
internal sealed class RawRequest(string head, string body)
{
    public string Head { get; } = head;

    public string Body { get; } = body;

    public string Method => Head[..Head.IndexOf(' ', StringComparison.Ordinal)];

    public string Path => Head.Split(' ')[1];

    /// <summary>The status it got, once it was.</summary>
    public int? Status { get; set; }

    public string? Header(string name)
        => Head.Split("\r\n").FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?
            [(name.Length + 1)..].Trim();
}
