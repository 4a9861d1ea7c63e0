namespace FanslyGenerated.Json;

/// <summary>What a number on the wire counts.</summary>
internal enum TimeUnit
{
    /// <summary>An instant, in seconds since 1970.</summary>
    UnixSeconds,

    /// <summary>An instant, in milliseconds since 1970.</summary>
    UnixMilliseconds,

    /// <summary>A duration.</summary>
    Seconds,

    /// <summary>A duration.</summary>
    Milliseconds,
}
