using System.Net;
using System.Net.Http.Headers;
using FanslyGenerated.Operations;

namespace FanslyGenerated.Calls;

/// <summary>What the head of a response says, before any of its body is read.</summary>
internal static class ResponseHead
{
    /// <summary>The fault of a response that does not come from the API at all.</summary>
    public static ApiException? FaultOf(CallRun run, HttpResponseMessage response)
    {
        if (RedirectOf(run, response.RequestMessage) is { } redirect)
        {
            return ApiTransportException.Sent(run.Call, redirect);
        }

        return response.StatusCode == HttpStatusCode.ProxyAuthenticationRequired
            ? ApiTransportException.Unsent(run.Call, ApiTransportErrorKind.Proxy)
            : null;
    }

    /// <summary>
    /// The caller's own HttpClient may follow redirects. The key has gone where it went, and a write may have become a read: the
    /// response counts for nothing.
    /// </summary>
    private static ApiTransportErrorKind? RedirectOf(CallRun run, HttpRequestMessage? responded)
        => responded?.RequestUri is not { } address ? null
            : ReferenceEquals(address, run.Address) || address.Equals(run.Address)
                ? responded.Method == run.Request.Method ? null : ApiTransportErrorKind.Redirected
            : ServerAddress.SameOrigin(address, run.Address) ? ApiTransportErrorKind.Redirected
            : ApiTransportErrorKind.OtherOrigin;

    /// <summary>The fault of a success that does not hold JSON.</summary>
    public static ApiContractException? ContentFaultOf(ApiCall call, HttpContentHeaders headers)
    {
        if (EncodingFaultOf(call, headers) is { } fault)
        {
            return fault;
        }

        // Spelt as nearly always, it needs no parsing.
        if (headers.NonValidated.TryGetValues("Content-Type", out HeaderStringValues spelt)
            && spelt.ToString() is "application/json" or "application/json; charset=utf-8")
        {
            return null;
        }

        // Null too where it makes no sense, and then the body has to speak for itself.
        string? mediaType = headers.ContentType?.MediaType;

        return mediaType is null || MayBeJson(mediaType)
            ? null
            : new ApiContractException(call, "$", $"is {Short(mediaType)} and not JSON");
    }

    /// <summary>A decompressing handler takes the header away, so whatever is left cannot be read.</summary>
    public static ApiContractException? EncodingFaultOf(ApiCall call, HttpContentHeaders headers)
        => headers.NonValidated.Contains("Content-Encoding")
            && headers.ContentEncoding.Any(static encoding => !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase))
            ? new ApiContractException(call, "$", "has an encoding that is not supported")
            : null;

    public static bool IsJson(string mediaType)
        => mediaType.EndsWith("/json", StringComparison.OrdinalIgnoreCase)
            || mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Text may be JSON that is called so by mistake; it then has to speak for itself.</summary>
    private static bool MayBeJson(string mediaType)
        => IsJson(mediaType) || mediaType.Equals("text/plain", StringComparison.OrdinalIgnoreCase);

    private static string Short(string mediaType) => mediaType.Length <= 64 ? mediaType : "of some media type";
}
