namespace FanslyGenerated;

/// <summary>What went wrong on the way to the API or back.</summary>
public enum ApiTransportErrorKind
{
    /// <summary>
    /// The HttpClient given to the client failed in a way of its own. The inner exception says by which kind of exception, and
    /// does not quote it: it may hold the key or what users wrote.
    /// </summary>
    Unknown = 0,

    /// <summary>The host's name could not be resolved. The request was not sent.</summary>
    NameResolution,

    /// <summary>No connection could be made. The request was not sent.</summary>
    Connect,

    /// <summary>The server could not prove who it is. The request was not sent.</summary>
    Tls,

    /// <summary>The proxy refused to let the connection through. The request was not sent.</summary>
    Proxy,

    /// <summary>The connection broke before the response was complete.</summary>
    Interrupted,

    /// <summary>No response, or no more of it, came in time.</summary>
    Timeout,

    /// <summary>What came back was not HTTP.</summary>
    InvalidResponse,

    /// <summary>The response was larger than anything this API sends.</summary>
    LimitExceeded,

    /// <summary>The HttpClient given to the client followed a redirect to another server.</summary>
    OtherOrigin,

    /// <summary>
    /// The function that gives the key gave none that can be sent. The request was not sent. Where the function failed, the inner
    /// exception says by which kind of exception, and does not quote it.
    /// </summary>
    NoKey,

    /// <summary>
    /// The rate limiter in the options refused the request. It was not sent. Where the limiter failed, the inner exception says by
    /// which kind of exception, and does not quote it.
    /// </summary>
    RateLimiter,

    /// <summary>
    /// A file to send could not be opened, could not be read, or ended before its length. The inner exception says by which
    /// kind of exception, and neither names the file nor quotes it.
    /// </summary>
    UnreadableFile,

    /// <summary>
    /// A handler of the HttpClient wanted to send a request a second time that is no GET, and was not let: one that repeats
    /// requests, as <c>AddStandardResilienceHandler</c> adds, or one that follows redirects. The first copy may have arrived.
    /// Where what became of the first copy is known, the exception reports that instead.
    /// </summary>
    RepeatRefused,

    /// <summary>The HttpClient given to the client followed a redirect: what came back answers another request than was made.</summary>
    Redirected,
}
