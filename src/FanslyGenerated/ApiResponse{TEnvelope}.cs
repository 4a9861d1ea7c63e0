using System.Net.Http.Headers;
using FanslyGenerated.Http;

namespace FanslyGenerated;

/// <summary>One answer of the API, as it came: the envelope is not opened, and no status in it is checked.</summary>
/// <typeparam name="TEnvelope">The type of the whole JSON.</typeparam>
public sealed class ApiResponse<TEnvelope> : ApiResponse
    where TEnvelope : class
{
    internal ApiResponse(
        ApiCall call,
        int statusCode,
        HttpResponseHeaders headers,
        RateLimit rateLimit,
        TEnvelope? envelope,
        string? body)
        : base(call, statusCode, headers, rateLimit, body)
    {
        Envelope = envelope;
    }

    /// <summary>
    /// The JSON, or the file. Null unless <see cref="ApiResponse.StatusCode"/> is 2xx, where a 204 has none, and where JSON came
    /// in place of a file.
    /// </summary>
    public TEnvelope? Envelope { get; }
}
