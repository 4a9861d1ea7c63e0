using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Envelopes;

/// <summary>Makes an exception of an answer that HTTP itself calls a failure. Its body may be the envelope, other JSON, or a web page.</summary>
internal sealed class ErrorAnswer(IReadOnlyList<string> statuses, IReadOnlyList<string> messages)
{
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
        if (response.StatusCode is >= 200 and <= 299)
        {
            return;
        }

        throw ApiStatusException.Create(response.Call, FailureOf(response, Parse(response.ReadResponseBody())));
    }

    /// <summary>
    /// The file of an answer; throws where HTTP reports a failure, where JSON in the file's place does, and where there is none.
    /// </summary>
    /// <param name="response">The answer.</param>
    /// <param name="flags">Where JSON has flags that are false of a failure.</param>
    public FileDownload RequireFile(ApiResponse<FileDownload> response, IReadOnlyList<string> flags)
    {
        RequireSuccess(response);

        if (response.Envelope is { } file)
        {
            return file;
        }

        JToken? json = Parse(response.ReadResponseBody());
        ApiFailure failure = FailureOf(response, json);
        bool isFlagged = flags.Any(flag => Find(json, flag) is JValue { Value: false });

        throw failure.DecidingStatus is not null || isFlagged
            ? ApiStatusException.Create(response.Call, failure)
            : new ApiContractException(response.Call, "$", failure.Body is null ? "is empty" : "is JSON and not the file");
    }

    private ApiFailure FailureOf(ApiResponse response, JToken? json)
        => new()
        {
            StatusCode = response.StatusCode,
            EnvelopeStatus = statuses.Count > 0 ? Status(json, statuses[0]) : null,
            InnerStatus = InnerStatus(json),
            ApiMessage = Message(json),
            RateLimit = response.RateLimit,
            RetryAfter = response.RateLimit.RetryAfter,
            Body = response.ReadResponseBody(),
        };

    private string? Message(JToken? json)
        => messages
            .Select(pointer => ApiWords.Of(Words(Find(json, pointer))))
            .FirstOrDefault(static words => words is not null);

    /// <summary>A text, or several: what is wrong with each part of a request.</summary>
    private static string? Words(JToken? message)
        => message switch
        {
            JValue { Value: string text } => text,
            JArray texts => string.Join("; ", texts.OfType<JValue>().Select(static text => text.Value).OfType<string>()),
            _ => null,
        };

    /// <summary>Of the statuses further inside, the first that tells of a failure.</summary>
    private int? InnerStatus(JToken? json)
    {
        int?[] inner = [.. statuses.Skip(1).Select(pointer => Status(json, pointer)).Where(static status => status is not null)];
        return inner.FirstOrDefault(static status => status is < 200 or > 299) ?? inner.FirstOrDefault();
    }

    /// <summary>Zero is no status, here as in an answer of success.</summary>
    private static int? Status(JToken? json, string pointer)
        => int.TryParse(
            (Find(json, pointer) as JValue)?.ToString(CultureInfo.InvariantCulture),
            NumberStyles.None, CultureInfo.InvariantCulture, out int status)
            && status > 0
                ? status
                : null;

    private static JToken? Find(JToken? json, string pointer)
        => pointer[1..].Split('/').Aggregate(json, static (token, step) => (token as JObject)?[step]);

    private static JToken? Parse(string? body)
    {
        body = body?.TrimStart('\uFEFF');

        if (body is null || !body.AsSpan().TrimStart().StartsWith("{"))
        {
            return null;
        }

        try
        {
            using var reader = new JsonTextReader(new StringReader(body)) { DateParseHandling = DateParseHandling.None, MaxDepth = 64 };
            return JToken.ReadFrom(reader);
        }
        catch (JsonException)
        {
            // Cut off, or no JSON after all: the status says enough.
            return null;
        }
    }
}
