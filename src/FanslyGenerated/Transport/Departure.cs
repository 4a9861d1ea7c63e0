namespace FanslyGenerated.Transport;

/// <summary>What is known of whether any of a request left this machine.</summary>
internal enum Departure
{
    /// <summary>Nothing; what was thrown has to show it.</summary>
    Unknown,

    /// <summary>Nothing left: whatever was thrown, the request was not sent.</summary>
    Nothing,

    /// <summary>Its content was written to a connection: whatever was thrown, it may have arrived.</summary>
    Begun,
}
