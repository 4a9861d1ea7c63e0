namespace FanslyGenerated.Envelopes;

/// <summary>
/// Makes an exception of an answer that reports a failure: by HTTP, and then its body may be the envelope, other JSON, or a web
/// page; or by the envelope alone.
/// </summary>
/// <param name="statuses">Where the envelope has statuses, the outermost first.</param>
/// <param name="messages">Where the spec says that the API's words may stand.</param>
/// <param name="flags">Where the envelope has flags that are false of a failure.</param>
/// <param name="payload">Where the envelope has its payload, if it has one.</param>
internal sealed class ErrorAnswer(
    IReadOnlyList<string> statuses, IReadOnlyList<string> messages, IReadOnlyList<string>? flags = null, string? payload = null)
{
    private readonly IReadOnlyList<string> _flags = flags ?? [];

    /// <summary>The envelope of an answer; throws where HTTP reports a failure or there is no body.</summary>
    public TEnvelope RequireEnvelope<TEnvelope>(ApiResponse<TEnvelope> response)
        where TEnvelope : class
    {
        RequireSuccess(response);
        return response.Envelope ?? throw new ApiContractException(response.Call, "$", "is empty");
    }

    /// <summary>Throws where HTTP reports a failure.</summary>
    public void RequireSuccess(ApiResponse response)
    {
        if (response.StatusCode is < 200 or > 299)
        {
            throw ApiStatusException.Create(response.Call, FailureOf(response));
        }
    }

    /// <summary>
    /// The file of an answer; throws where HTTP reports a failure, where JSON in the file's place does, and where there is none.
    /// </summary>
    public FileDownload RequireFile(ApiResponse<FileDownload> response)
    {
        RequireSuccess(response);

        if (response.Envelope is { } file)
        {
            return file;
        }

        ApiFailure failure = FailureOf(response);

        throw failure.DecidingStatus is not null || failure.IsFlagged
            ? ApiStatusException.Create(response.Call, failure)
            : new ApiContractException(response.Call, "$", failure.Body is null ? "is empty" : "is JSON and not the file");
    }

    /// <summary>All that the text of an answer says about its failure.</summary>
    public ApiFailure FailureOf(ApiResponse response)
    {
        FailureText text = FailureText.Read(response.ReadResponseBody());
        int?[] told = [.. statuses.Select(text.Status)];

        // Of the statuses further inside, the first that tells of a failure.
        int? envelope = told.FirstOrDefault();
        int? inner = told.Skip(1).FirstOrDefault(IsFailure) ?? told.Skip(1).FirstOrDefault(static status => status is not null);

        return new ApiFailure
        {
            StatusCode = response.StatusCode,
            EnvelopeStatus = envelope,
            InnerStatus = inner,
            IsFlagged = _flags.Any(flag => text.Flag(flag) == false),
            ShowsResult = ShowsResult(response.StatusCode, text, told),
            ApiMessage = FailureWords.Find(
                text, messages, FailedLayers(text), Layers, isOutermost: IsFailure(response.StatusCode) || IsFailure(envelope)),
            RateLimit = response.RateLimit,
            RetryAfter = response.RateLimit.RetryAfter,
            Body = response.ReadResponseBody(),
        };
    }

    private string[] Layers => [.. statuses.Concat(_flags).Select(LayerOf).Distinct().OrderByDescending(static layer => layer.Length)];

    /// <summary>Whether something within a layer that failed says that all went well there.</summary>
    private bool ShowsResult(int status, FailureText text, int?[] told)
    {
        bool hasFailed = IsFailure(status);
        bool isContradicted = false;

        foreach (int? next in told)
        {
            isContradicted |= hasFailed && next is >= 200 and <= 299;
            hasFailed |= IsFailure(next);
        }

        return isContradicted
            || _flags.Any(flag => text.Flag(flag) == true)
            || (payload is not null && text.HasContent(payload));
    }

    private List<string> FailedLayers(FailureText text)
    {
        string[] flagged = [.. _flags.Where(flag => text.Flag(flag) == false).Select(LayerOf)];
        IEnumerable<string> failed = statuses.Skip(1).Where(status => IsFailure(text.Status(status))).Select(LayerOf);
        List<string> layers = [.. flagged];

        // What a successful answer has in that place is no reason.
        if (flagged.Length > 0 && payload is not null)
        {
            layers.Add(payload);
        }

        return [.. layers, .. failed.OrderByDescending(static layer => layer.Length)];
    }

    private static string LayerOf(string pointer) => pointer[..pointer.LastIndexOf('/')];

    private static bool IsFailure(int? status) => status is < 200 or > 299;
}
