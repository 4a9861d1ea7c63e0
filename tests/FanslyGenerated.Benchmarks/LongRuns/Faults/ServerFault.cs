namespace FanslyGenerated.Benchmarks.LongRuns.Faults;

/// <summary>What a request meets.</summary>
internal enum ServerFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The connection breaks before a byte of the response.</summary>
    Reset,

    /// <summary>A web page with 502.</summary>
    ServerError,

    /// <summary>The connection breaks in the middle of the response.</summary>
    Truncation,

    /// <summary>The response comes whole, but in many small pieces.</summary>
    Drip,
}
