namespace FanslyGenerated.TestKit;

/// <summary>One way to cut an exchange off.</summary>
internal sealed record Cut(string Name, CutPoint Where, string Response, CutEnd End)
{
    /// <summary>Whether what is returned is a whole success; null where it depends on what arrives first.</summary>
    public bool? Succeeds { get; init; } = false;

    /// <summary>Whether the response says that nothing was done.</summary>
    public bool IsRefusal { get; init; }

    /// <summary>Whether it needs a body to be cut in.</summary>
    public bool NeedsBody => Where is CutPoint.FirstByte or CutPoint.Half or CutPoint.ButLast;

    /// <summary>Whether no copy of the request can arrive.</summary>
    public bool IsBeforeAll => Where is CutPoint.Listening or CutPoint.Tls;
}
