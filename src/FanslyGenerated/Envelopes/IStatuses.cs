namespace FanslyGenerated.Envelopes;

/// <summary>An envelope that says by itself how the call went.</summary>
internal interface IStatuses
{
    /// <summary>The first one that is not 2xx, the outermost first, or else the outermost; null where there is none.</summary>
    long? Deciding { get; }

    /// <summary>Whether a status or a flag in it says that the call failed.</summary>
    bool HasFailed { get; }
}
