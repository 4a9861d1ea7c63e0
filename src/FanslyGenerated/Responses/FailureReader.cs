namespace FanslyGenerated.Responses;

/// <summary>
/// Reads from the text of a response what it says about its failure: the text may be the envelope, other JSON, or a web page.
/// </summary>
internal static class FailureReader
{
    /// <summary>Of a response whose envelope was not read, since HTTP reports a failure or JSON came in place of a file.</summary>
    public static ApiFailure Read(EnvelopeDescriptor envelope, int statusCode, string body, RateLimit limit)
    {
        FailureText text = FailureText.Read(body);
        int?[] statuses = [.. envelope.Statuses.Select(text.Status)];

        // Of the statuses further inside, the first that is of a failure.
        int? outer = statuses.FirstOrDefault();
        int? inner = statuses.Skip(1).FirstOrDefault(ApiOutcome.IsFailure) ?? statuses.Skip(1).FirstOrDefault(static status => status is not null);
        bool hasFailed = ApiOutcome.IsFailure(statusCode) || statuses.Any(ApiOutcome.IsFailure)
            || envelope.Flags.Any(flag => text.Flag(flag) == false);
        var outcome = new ApiOutcome(hasFailed ? ApiOutcomeKind.Failure : ApiOutcomeKind.Incomplete, statusCode, outer, inner);

        return Read(envelope, text, outcome, ShowsResult(envelope, statusCode, text, statuses), words: null, body, limit);
    }

    /// <summary>Of an envelope that was read. What it says counts before what is found in the text, which may be cut off.</summary>
    public static ApiFailure Read(
        EnvelopeDescriptor envelope, ApiOutcome outcome, scoped in EnvelopeCheck check, string body, RateLimit limit)
    {
        FailureText text = FailureText.Read(body);
        int?[] statuses = [.. envelope.Statuses.Select(text.Status)];
        bool showsResult = check.ShowsResult || ShowsResult(envelope, outcome.StatusCode, text, statuses);

        return Read(envelope, text, outcome, showsResult, ApiWords.Of(check.Message), body, limit);
    }

    private static ApiFailure Read(
        EnvelopeDescriptor envelope, FailureText text, ApiOutcome outcome, bool showsResult, string? words, string body, RateLimit limit)
    {
        bool isOutermost = ApiOutcome.IsFailure(outcome.StatusCode) || ApiOutcome.IsFailure(outcome.EnvelopeStatus);

        return new ApiFailure
        {
            Outcome = outcome,
            ShowsResult = showsResult,
            ApiMessage = FailureWords.Find(text, envelope.Messages, FailedLayers(envelope, text), Layers(envelope), isOutermost) ?? words,
            RateLimit = limit,
            Body = body,
        };
    }

    private static string[] Layers(EnvelopeDescriptor envelope)
        => [.. envelope.Statuses.Concat(envelope.Flags).Select(LayerOf).Distinct().OrderByDescending(static layer => layer.Length)];

    /// <summary>Whether something within a layer that failed says that all went well there.</summary>
    private static bool ShowsResult(EnvelopeDescriptor envelope, int status, FailureText text, int?[] statuses)
    {
        bool hasFailed = ApiOutcome.IsFailure(status);
        bool isContradicted = false;

        foreach (int? next in statuses)
        {
            isContradicted |= hasFailed && ApiOutcome.IsSuccessful(next);
            hasFailed |= ApiOutcome.IsFailure(next);
        }

        return isContradicted
            || envelope.Flags.Any(flag => text.Flag(flag) == true)
            || (envelope.Payload is not null && text.HasContent(envelope.Payload));
    }

    private static List<string> FailedLayers(EnvelopeDescriptor envelope, FailureText text)
    {
        string[] flagged = [.. envelope.Flags.Where(flag => text.Flag(flag) == false).Select(LayerOf)];
        IEnumerable<string> failed = envelope.Statuses.Skip(1).Where(status => ApiOutcome.IsFailure(text.Status(status))).Select(LayerOf);
        List<string> layers = [.. flagged];

        // What a successful response has in that place is no reason.
        if (flagged.Length > 0 && envelope.Payload is not null)
        {
            layers.Add(envelope.Payload);
        }

        return [.. layers, .. failed.OrderByDescending(static layer => layer.Length)];
    }

    private static string LayerOf(string pointer) => pointer[..pointer.LastIndexOf('/')];
}
