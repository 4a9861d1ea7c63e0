namespace FanslyGenerated.Responses;

/// <summary>What an API wraps a payload in. Generated code makes every such class one.</summary>
internal interface IEnvelope
{
    /// <summary>Where in the envelope everything stands.</summary>
    EnvelopeDescriptor Descriptor { get; }

    /// <summary>Reports the statuses, the flags and the payload, in the descriptor's order.</summary>
    void Report(ref EnvelopeCheck check);
}
