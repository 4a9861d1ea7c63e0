namespace FanslyGenerated.Http;

/// <summary>Tells what went wrong between the two ends from what HttpClient threw.</summary>
internal static class TransportErrors
{
    /// <summary>Null for what is no fault of the transport, such as the caller's own cancellation.</summary>
    public static ApiTransportErrorKind? KindOf(Exception exception)
        => exception switch
        {
            HttpRequestException { InnerException: TimeoutException } => ApiTransportErrorKind.Timeout,
            HttpRequestException request => KindOf(request.HttpRequestError),
            HttpIOException broken => KindOf(broken.HttpRequestError),
            IOException => ApiTransportErrorKind.Interrupted,
            TimeoutException or OperationCanceledException { InnerException: TimeoutException }
                => ApiTransportErrorKind.Timeout,
            _ => null,
        };

    /// <summary>Whether the request cannot have left this machine.</summary>
    public static bool IsUnsent(ApiTransportErrorKind kind)
        => kind is ApiTransportErrorKind.NameResolution
            or ApiTransportErrorKind.Connect
            or ApiTransportErrorKind.Tls
            or ApiTransportErrorKind.Proxy;

    private static ApiTransportErrorKind KindOf(HttpRequestError error)
        => error switch
        {
            HttpRequestError.NameResolutionError => ApiTransportErrorKind.NameResolution,
            HttpRequestError.ConnectionError => ApiTransportErrorKind.Connect,
            HttpRequestError.SecureConnectionError => ApiTransportErrorKind.Tls,
            HttpRequestError.ProxyTunnelError => ApiTransportErrorKind.Proxy,
            HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError
                => ApiTransportErrorKind.InvalidResponse,
            HttpRequestError.ConfigurationLimitExceeded => ApiTransportErrorKind.LimitExceeded,
            _ => ApiTransportErrorKind.Interrupted,
        };
}
