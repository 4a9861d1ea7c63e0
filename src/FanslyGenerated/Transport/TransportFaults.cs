using FanslyGenerated.Callers;
using FanslyGenerated.Operations;
using FanslyGenerated.Resilience;

namespace FanslyGenerated.Transport;

/// <summary>Works out what went wrong between the two ends from what HttpClient threw.</summary>
internal static class TransportFaults
{
    /// <param name="call">The call that it went wrong for.</param>
    /// <param name="exception">What was thrown.</param>
    /// <param name="isOverdue">Whether the attempt had run out of time.</param>
    /// <param name="isOwnClient">Whether the HttpClient is this library's own, and fails in known ways only.</param>
    /// <param name="departure">Whether anything of a write has left.</param>
    /// <param name="secret">The key, where a handler of the caller's may quote it; null where none can.</param>
    public static AttemptFault Of(
        ApiCall call,
        Exception exception,
        bool isOverdue,
        bool isOwnClient,
        Departure departure = Departure.Unknown,
        string? secret = null)
    {
        if (exception is InvalidDataException or HttpRequestException { InnerException: InvalidDataException })
        {
            return BrokenCompression(call);
        }

        ApiTransportErrorKind kind = KindOf(exception, isOverdue, isOwnClient);

        if (IsUnsent(kind) && departure == Departure.Begun)
        {
            // A handler that repeats requests lost the connection first, and then found none.
            kind = ApiTransportErrorKind.Interrupted;
        }

        // The one quotes what it could not understand, which may be what users wrote; the other the proxy's password.
        Exception? cause = kind is ApiTransportErrorKind.InvalidResponse or ApiTransportErrorKind.Proxy ? null
            : isOwnClient || !MayQuote(exception, kind, secret) ? exception
            : CallersFault.Of("The HttpClient", exception);

        RetryReason? reason = ReasonOf(kind);

        return departure == Departure.Nothing ? new AttemptFault(ApiTransportException.Unsent(call, kind, cause), reason is null ? null : RetryReason.Unsent)
            : IsUnsent(kind) ? new AttemptFault(ApiTransportException.Unsent(call, kind, cause), reason)
            : new AttemptFault(ApiTransportException.Sent(call, kind, cause), reason);
    }

    /// <summary>Whether by what a handler threw nothing can have left this machine.</summary>
    public static bool IsUnsent(Exception exception)
        => exception is HttpRequestException request && IsUnsent(KindOf(request.HttpRequestError));

    /// <summary>The fault of a body that cannot be decompressed.</summary>
    public static AttemptFault BrokenCompression(ApiCall call)
        => new AttemptFault(
            new ApiContractException(call, "$", "is not compressed as its header says"), RetryReason.BrokenBody);

    private static ApiTransportErrorKind KindOf(Exception exception, bool isOverdue, bool isOwnClient)
        => exception switch
        {
            _ when isOverdue => ApiTransportErrorKind.Timeout,

            // Our own HttpClient knows one timeout, that of connecting.
            OperationCanceledException { InnerException: TimeoutException } when isOwnClient => ApiTransportErrorKind.Connect,
            HttpRequestException { InnerException: TimeoutException } => ApiTransportErrorKind.Timeout,
            HttpRequestException request => KindOf(request.HttpRequestError),
            HttpIOException broken => KindOf(broken.HttpRequestError),
            IOException => ApiTransportErrorKind.Interrupted,
            TimeoutException or OperationCanceledException { InnerException: TimeoutException }
                => ApiTransportErrorKind.Timeout,
            OperationCanceledException => ApiTransportErrorKind.Interrupted,
            ObjectDisposedException when isOwnClient => ApiTransportErrorKind.Interrupted,
            _ => ApiTransportErrorKind.Unknown,
        };

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

    /// <summary>
    /// A handler that fails in ways of its own has words of its own, and a request printed into any exception shows the key.
    /// </summary>
    private static bool MayQuote(Exception exception, ApiTransportErrorKind kind, string? secret)
    {
        try
        {
            return kind == ApiTransportErrorKind.Unknown
                || (secret is not null && exception.ToString().Contains(secret, StringComparison.Ordinal));
        }
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
        {
            // The text of a caller's exception is the caller's own code too.
            return true;
        }
    }

    private static bool IsUnsent(ApiTransportErrorKind kind)
        => kind is ApiTransportErrorKind.NameResolution
            or ApiTransportErrorKind.Connect
            or ApiTransportErrorKind.Tls
            or ApiTransportErrorKind.Proxy;

    /// <summary>A server that cannot prove who it is, a proxy that refuses and a limit will not change their minds.</summary>
    private static RetryReason? ReasonOf(ApiTransportErrorKind kind)
        => kind switch
        {
            ApiTransportErrorKind.NameResolution or ApiTransportErrorKind.Connect => RetryReason.Unsent,
            ApiTransportErrorKind.Interrupted => RetryReason.Interrupted,
            ApiTransportErrorKind.Timeout => RetryReason.Timeout,
            ApiTransportErrorKind.InvalidResponse => RetryReason.InvalidResponse,
            _ => null,
        };
}
