using System.Net.Http.Headers;
using FanslyGenerated.Operations;

namespace FanslyGenerated;

/// <summary>One response of the API, as it came: the envelope is not opened, and whatever the outcome, nothing is thrown.</summary>
/// <typeparam name="TEnvelope">The type of the whole JSON.</typeparam>
public sealed class ApiResponse<TEnvelope> : ApiResponse
    where TEnvelope : class
{
    internal ApiResponse(
        ApiCall call,
        ApiOutcome outcome,
        HttpResponseHeaders headers,
        RateLimit rateLimit,
        TEnvelope? envelope,
        ApiFailure? failure)
        : base(call, outcome, headers, rateLimit, failure)
    {
        Envelope = envelope;
    }

    /// <summary>
    /// The JSON, or the file. Null unless <see cref="ApiResponse.StatusCode"/> is 2xx, where a 204 has none, and where JSON came
    /// in place of a file.
    /// </summary>
    public TEnvelope? Envelope { get; }

    /// <summary>The whole response of a call that has no envelope, or throws what a typed call throws.</summary>
    internal TEnvelope Require()
    {
        ThrowIfFailed();
        return Envelope!;
    }
}
