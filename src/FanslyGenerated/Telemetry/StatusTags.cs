namespace FanslyGenerated.Telemetry;

/// <summary>The statuses of an answer as tags show them.</summary>
/// <param name="Http">HTTP's own.</param>
/// <param name="Envelope">The deciding one in the envelope, which can be any number on the wire.</param>
internal readonly record struct StatusTags(int? Http, long? Envelope)
{
    private static readonly TagValues<StatusTags> s_known = new(most: 50);

    /// <summary>What is no status of HTTP at all is shown as 0.</summary>
    public static StatusTags Of(int? http, long? envelope) => new((int?)Code(http), Code(envelope));

    /// <summary>Past a number of different ones only the class is shown, such as 400 for 418.</summary>
    public StatusTags ForMetric(string operation)
        => s_known.Admits(operation, this) ? this : new((int?)Class(Http), Class(Envelope));

    private static long? Code(long? status) => status is null or (>= 100 and <= 599) ? status : 0;

    private static long? Class(long? status) => status - status % 100;
}
