namespace FanslyGenerated.Responses;

/// <summary>Where an envelope says how the call went, as JSON pointers. Generated, one for each envelope.</summary>
/// <param name="statuses">Where statuses stand that must all be 2xx, the outermost first.</param>
/// <param name="flags">Where flags stand that must all be true.</param>
/// <param name="payload">Where the payload stands, if there is one.</param>
/// <param name="messages">Where the API's words about a failure may stand, the likeliest first.</param>
internal sealed class EnvelopeDescriptor(
    IReadOnlyList<string> statuses, IReadOnlyList<string> flags, string? payload, IReadOnlyList<string> messages)
{
    /// <summary>The descriptor of a response without an envelope, of which nothing is known either.</summary>
    public static EnvelopeDescriptor None { get; } = new([], [], payload: null, []);

    public IReadOnlyList<string> Statuses { get; } = statuses;

    public IReadOnlyList<string> Flags { get; } = flags;

    public string? Payload { get; } = payload;

    public IReadOnlyList<string> Messages { get; } = messages;
}
