using FanslyGenerated.Operations;

namespace FanslyGenerated;

/// <summary>The request did not arrive, or its response did not.</summary>
public sealed class ApiTransportException : ApiException
{
    private ApiTransportException(
        ApiCall call, ApiTransportErrorKind kind, bool mayHaveBeenExecuted, Exception? innerException)
        : base(call, Describe(kind), mayHaveBeenExecuted, innerException)
    {
        Kind = kind;
    }

    /// <summary>What went wrong.</summary>
    public ApiTransportErrorKind Kind { get; }

    /// <summary>For a request that never left this machine, at least not in this attempt.</summary>
    internal static ApiTransportException Unsent(
        ApiCall call, ApiTransportErrorKind kind, Exception? innerException = null)
        => new(call, kind, call.MayHaveBeenExecuted, innerException);

    /// <summary>For a request that may have arrived.</summary>
    internal static ApiTransportException Sent(
        ApiCall call, ApiTransportErrorKind kind, Exception? innerException = null)
        => new(call, kind, mayHaveBeenExecuted: !call.IsRead, innerException);

    private static string Describe(ApiTransportErrorKind kind)
        => kind switch
        {
            ApiTransportErrorKind.NameResolution => "The host's name could not be resolved.",
            ApiTransportErrorKind.Connect => "The server could not be reached.",
            ApiTransportErrorKind.Tls => "No secure connection could be made.",
            ApiTransportErrorKind.Proxy => "The proxy refused the connection.",
            ApiTransportErrorKind.Timeout => "The response did not come in time.",
            ApiTransportErrorKind.InvalidResponse => "The response was not valid HTTP.",
            ApiTransportErrorKind.LimitExceeded => "The response was too large.",
            ApiTransportErrorKind.OtherOrigin => "The HttpClient followed a redirect to another server.",
            ApiTransportErrorKind.NoKey => "There was no key that could be sent.",
            ApiTransportErrorKind.RateLimiter => "The rate limiter in the options refused the request.",
            ApiTransportErrorKind.UnreadableFile => "A file to send could not be read to its end.",
            ApiTransportErrorKind.RepeatRefused => ApiCall.RepeatRefused,
            ApiTransportErrorKind.Redirected
                => "The HttpClient followed a redirect, so what came back answers another request. The handler that CreateHandler "
                    + "of the options makes follows none.",
            ApiTransportErrorKind.Unknown => "The HttpClient failed; the inner exception says by which kind of exception.",
            _ => "The connection broke before the response was complete.",
        };
}
