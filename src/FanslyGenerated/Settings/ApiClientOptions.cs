using System.Diagnostics;
using System.Threading.RateLimiting;
using FanslyGenerated.Settings;
using FanslyGenerated.Transport;
using Microsoft.Extensions.Logging;

namespace FanslyGenerated;

/// <summary>
/// How a client talks to its API. The class of each API adds the API's own address. A deadline that is
/// <see cref="Timeout.InfiniteTimeSpan"/> is none.
/// </summary>
public abstract class ApiClientOptions
{
    internal ApiClientOptions(Uri baseAddress)
    {
        BaseAddress = baseAddress;
    }

    /// <summary>The key, as the API's console shows it. Either this or <see cref="ApiKeyProvider"/> is set.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ApiKey { get; set; }

    /// <summary>Gives the key for each request, for keys that rotate. It is asked often, so it keeps what it knows.</summary>
    public Func<CancellationToken, ValueTask<string>>? ApiKeyProvider { get; set; }

    /// <summary>The server; the API's own unless it is set. Plain http is refused unless the host is this machine.</summary>
    public Uri BaseAddress { get; set; }

    /// <summary>
    /// Spreads requests evenly, so that this many a minute are made at most and the API refuses none. Null, the default,
    /// spreads nothing. A lower limit that the API reports takes its place. All callers of a client share it.
    /// </summary>
    public int? RequestsPerMinute { get; set; }

    /// <summary>
    /// Decides when a request may go, in place of <see cref="RequestsPerMinute"/>: for machines that share a key, one that
    /// counts in a store that they share. The client asks it for one permit for each request and never disposes it.
    /// </summary>
    public RateLimiter? RateLimiter { get; set; }

    /// <summary>
    /// How often a request is sent again, 3 unless it is set. One that changes something is only sent again where it
    /// certainly never arrived, or was refused with 429.
    /// </summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// The longest wait that the API may ask for (<c>Retry-After</c>) and that a call sits out, 2 minutes unless it is set, an
    /// hour at most. While a 429 asks for longer, calls fail at once with an <see cref="ApiRateLimitException"/> that says how
    /// long it still is; nothing is sent for them, but for one call a minute that finds out whether the wait is still meant.
    /// </summary>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// How long one attempt waits until its response begins, 30 seconds unless it is set; where files are sent, from their end on.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a response that has begun may fall silent, and the sending of a file too, 30 seconds unless it is set.</summary>
    public TimeSpan SilenceTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long a call takes at most with all its attempts and the waits between them, 5 minutes unless it is set. Waiting
    /// for <see cref="RequestsPerMinute"/> or <see cref="RateLimiter"/> does not count, nor does
    /// sending files while bytes flow, or receiving them.
    /// </summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How many bytes one response has at most once it is decompressed, 32 MiB unless it is set; files have as many as they have.</summary>
    public int MaxResponseBytes { get; set; } = 32 * 1024 * 1024;

    /// <summary>Keeps the fields that this version does not know, at the models' <c>AdditionalProperties</c>.</summary>
    public bool KeepUnknownFields { get; set; }

    /// <summary>Where the client's log goes. It never holds a key or what users wrote.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The clock that waits and deadlines go by.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>What is invalid as it is set, a sentence for each; none where a client can be made. It shows no key.</summary>
    public IReadOnlyList<string> FindProblems() => [.. OptionProblems.Of(this)];

    /// <summary>
    /// Makes the handler that a client makes for itself, for an HttpClient of your own: it follows no redirect, keeps no
    /// cookie, decompresses, looks names up again every few minutes, and sends no write twice, whatever handlers you put around it.
    /// </summary>
    /// <returns>A <see cref="DelegatingHandler"/> around a <see cref="SocketsHttpHandler"/>, whose settings you may change.</returns>
    public HttpMessageHandler CreateHandler() => GuardWrites(OwnClient.CreateHandler(BaseAddress));

    /// <summary>
    /// Puts around a handler of your own what refuses to send a write twice. It belongs closest to the network: what stands
    /// within it, such as a handler that follows redirects, it does not see.
    /// </summary>
    /// <param name="innerHandler">The handler that sends.</param>
    public static HttpMessageHandler GuardWrites(HttpMessageHandler innerHandler)
    {
        ArgumentNullException.ThrowIfNull(innerHandler);
        return WriteGuard.Around(innerHandler);
    }
}
