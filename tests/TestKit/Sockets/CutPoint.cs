namespace FanslyGenerated.TestKit;

/// <summary>How far a request is read before the server goes on to its response.</summary>
internal enum CutPoint
{
    /// <summary>Nothing listens.</summary>
    Listening,

    /// <summary>Within the TLS handshake.</summary>
    Tls,

    /// <summary>Once something has come, of which nothing is read.</summary>
    Accepted,

    /// <summary>Ten bytes of the head.</summary>
    InHead,

    /// <summary>The head.</summary>
    Head,

    /// <summary>One byte of the body.</summary>
    FirstByte,

    /// <summary>Half of the body.</summary>
    Half,

    /// <summary>All but the last byte.</summary>
    ButLast,

    /// <summary>All of the request.</summary>
    All,
}
