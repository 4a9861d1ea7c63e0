namespace FanslyGenerated.Envelopes;

/// <summary>An envelope that has statuses of its own.</summary>
internal interface IStatuses
{
    /// <summary>The first one that is not 2xx, the outermost first, or else the outermost; null where there is none.</summary>
    long? Deciding { get; }
}
