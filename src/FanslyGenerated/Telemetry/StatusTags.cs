using System.Globalization;

namespace FanslyGenerated.Telemetry;

/// <summary>The statuses of a response as tags show them.</summary>
/// <param name="Http">HTTP's own.</param>
/// <param name="Envelope">The deciding one in the envelope, which can be any number on the wire.</param>
internal readonly record struct StatusTags(int? Http, int? Envelope)
{
    private static readonly TagValues<StatusTags> s_known = new(most: 50);

    /// <summary>What is no status of HTTP at all is shown as 0.</summary>
    public static StatusTags Of(ApiOutcome outcome) => new(Code(outcome.StatusCode), Code(outcome.StatusInEnvelope));

    /// <summary>The status that decided, as the type of an error; null where none is of a failure.</summary>
    public string? Error
        => (ApiOutcome.IsFailure(Http) ? Http : ApiOutcome.IsFailure(Envelope) ? Envelope : null)?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Past a number of different ones only the class is shown, such as 400 for 418.</summary>
    public StatusTags ForMetric(string operation)
        => s_known.Admits(operation, this) ? this : new(Class(Http), Class(Envelope));

    private static int? Code(int? status) => status is null or (>= 100 and <= 599) ? status : 0;

    private static int? Class(int? status) => status - status % 100;
}
