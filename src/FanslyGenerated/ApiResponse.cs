using System.Net.Http.Headers;
using FanslyGenerated.Http;

namespace FanslyGenerated;

/// <summary>One answer of the API, as it came: the envelope is not opened, and no status in it is checked.</summary>
/// <typeparam name="TEnvelope">The type of the whole JSON.</typeparam>
public sealed class ApiResponse<TEnvelope>
    where TEnvelope : class
{
    private readonly string? _body;

    internal ApiResponse(
        ApiCall call,
        int statusCode,
        HttpResponseHeaders headers,
        RateLimit rateLimit,
        TEnvelope? envelope,
        string? body)
    {
        Call = call;
        StatusCode = statusCode;
        Headers = headers;
        RateLimit = rateLimit;
        Envelope = envelope;
        _body = body;
    }

    /// <summary>The JSON. Null unless <see cref="StatusCode"/> is 2xx, and where a 204 has none.</summary>
    public TEnvelope? Envelope { get; }

    /// <summary>The status of HTTP itself.</summary>
    public int StatusCode { get; }

    /// <summary>The headers of the answer.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>What the headers say about the rate limit.</summary>
    public RateLimit RateLimit { get; }

    internal ApiCall Call { get; }

    /// <summary>
    /// The text of an answer that is not 2xx, cut where it is very long; null for one that is. A method, so that
    /// nothing that prints properties prints it: it may hold what users wrote.
    /// </summary>
    public string? ReadResponseBody() => _body;
}
