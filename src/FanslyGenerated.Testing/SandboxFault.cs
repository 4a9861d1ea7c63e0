using System.Globalization;
using FanslyGenerated.Testing.Server;

namespace FanslyGenerated.Testing;

/// <summary>A way in which a request can fail.</summary>
public abstract class SandboxFault
{
    private protected SandboxFault()
    {
    }

    /// <summary>The connection breaks before a response has come.</summary>
    public static SandboxFault ConnectionReset { get; } = new ResetFault();

    /// <summary>The API fails: 500, in its documented form.</summary>
    public static SandboxFault ServerError { get; } = new StatusFault(500);

    /// <summary>The API refuses by a status, in its documented form where there is one.</summary>
    /// <param name="status">The status, such as 402.</param>
    public static SandboxFault Status(int status) => new StatusFault(status);

    /// <summary>Too many requests: 429, with the header that says how long to wait.</summary>
    /// <param name="retryAfter">How long; full seconds are sent.</param>
    public static SandboxFault TooManyRequests(TimeSpan retryAfter)
        => new StatusFault(429, Math.Ceiling(retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture));

    /// <summary>The response comes late; otherwise it is as it would have been.</summary>
    /// <param name="delay">How late.</param>
    public static SandboxFault Delay(TimeSpan delay) => new DelayFault(delay);

    /// <summary>
    /// The call fails behind the API, which itself responds with success: the innermost status of its envelope, or its
    /// success flag, says otherwise.
    /// </summary>
    /// <param name="status">The innermost status.</param>
    public static SandboxFault Hidden(int status) => new HiddenFault(status);

    /// <summary>Anything at all comes instead of the response, such as the web page of a proxy.</summary>
    /// <param name="status">The status.</param>
    /// <param name="body">The body's text.</param>
    /// <param name="mediaType">What the body is said to be.</param>
    public static SandboxFault Response(int status, string body, string mediaType = "application/json")
        => new ResponseFault(status, body, mediaType);

    /// <summary>What is returned instead of the rest; null to go on.</summary>
    internal abstract Task<SandboxResponse?> ServeAsync(SandboxCall call, CancellationToken cancellationToken);
}
