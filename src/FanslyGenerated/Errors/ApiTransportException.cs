using FanslyGenerated.Http;

namespace FanslyGenerated;

/// <summary>The request did not arrive, or its answer did not.</summary>
public sealed class ApiTransportException : ApiException
{
    internal ApiTransportException(ApiCall call, ApiTransportErrorKind kind, Exception? innerException = null)
        : base(call, Describe(kind), !call.IsRead && !TransportErrors.IsUnsent(kind), innerException)
    {
        Kind = kind;
    }

    /// <summary>What went wrong.</summary>
    public ApiTransportErrorKind Kind { get; }

    private static string Describe(ApiTransportErrorKind kind)
        => kind switch
        {
            ApiTransportErrorKind.NameResolution => "The host's name could not be resolved.",
            ApiTransportErrorKind.Connect => "The server could not be reached.",
            ApiTransportErrorKind.Tls => "No secure connection could be made.",
            ApiTransportErrorKind.Proxy => "The proxy refused the connection.",
            ApiTransportErrorKind.Timeout => "The answer did not come in time.",
            ApiTransportErrorKind.InvalidResponse => "The answer was not valid HTTP.",
            ApiTransportErrorKind.LimitExceeded => "The answer was too large.",
            ApiTransportErrorKind.OtherOrigin => "The HttpClient followed a redirect to another server.",
            _ => "The connection broke before the answer was complete.",
        };
}
