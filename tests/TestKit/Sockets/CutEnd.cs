namespace FanslyGenerated.TestKit;

/// <summary>What the server does once it has said what it says.</summary>
internal enum CutEnd
{
    /// <summary>Closes in order.</summary>
    Close,

    /// <summary>Breaks the connection.</summary>
    Reset,

    /// <summary>Says nothing more.</summary>
    Silence,

    /// <summary>Reads on: the response was whole.</summary>
    GoOn,
}
