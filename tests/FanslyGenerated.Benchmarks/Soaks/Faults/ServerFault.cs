namespace FanslyGenerated.Benchmarks.Soaks.Faults;

/// <summary>What a request meets.</summary>
internal enum ServerFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The connection breaks before a byte of the answer.</summary>
    Reset,

    /// <summary>A web page with 502.</summary>
    ServerError,

    /// <summary>The connection breaks in the middle of the answer.</summary>
    Truncation,

    /// <summary>The answer comes whole, but in many small pieces.</summary>
    Drip,
}
