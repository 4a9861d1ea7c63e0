using System.Net;
using System.Security.Cryptography;
using FanslyGenerated.Operations;

namespace FanslyGenerated.Transport;

/// <summary>
/// What one attempt of a write sends, be it nothing. It goes to the network once: each attempt makes its own, so what
/// asks for it a second time repeats a request that is not theirs to repeat.
/// </summary>
internal abstract class GuardedContent(ApiCall call) : HttpContent
{
    private static readonly HttpRequestOptionsKey<GuardedContent> s_key = new("FanslyGenerated.Content");

    private SentWrite? _sent;
    private Type? _target;
    private volatile bool _isRefused;

    /// <summary>Whether a second copy was asked for, and refused.</summary>
    public bool IsRefused => _isRefused;

    /// <summary>What the handler closest to the network saw of it; null where there is no such handler of this library's.</summary>
    public SentWrite? Sent => _sent;

    /// <summary>Whether it is known to be asked for before the last byte of the head leaves, as SocketsHttpHandler does.</summary>
    public bool ComesBeforeHead { get; set; }

    public bool IsWrite => !call.IsRead;

    protected abstract bool IsEmpty { get; }

    /// <summary>Whether it can be written to memory, for a handler to look at, before it is sent.</summary>
    protected abstract bool CanBeCopied { get; }

    /// <summary>The content of a message on its way through handlers, also where one of them has put another in its place.</summary>
    public static GuardedContent? Of(HttpRequestMessage message)
        => message.Content as GuardedContent
            ?? (message.Method != HttpMethod.Get && message.Options.TryGetValue(s_key, out GuardedContent? content) ? content : null);

    /// <summary>Lets handlers that copy messages take it along.</summary>
    public void Mark(HttpRequestMessage message) => message.Options.Set(s_key, this);

    /// <summary>The first sending of it, which may be the one that begins now.</summary>
    public SentWrite Begin(WriteGuard guard, out bool isFirst)
    {
        var begun = new SentWrite(guard);
        SentWrite? first = Interlocked.CompareExchange(ref _sent, begun, null);
        isFirst = first is null;
        return first ?? begun;
    }

    /// <summary>Forgets a sending of which nothing left this machine.</summary>
    public void ForgetUnsent() => _sent = null;

    public ApiTransportException Refuse()
    {
        _isRefused = true;
        return ApiTransportException.Sent(call, ApiTransportErrorKind.RepeatRefused);
    }

    /// <summary>
    /// A request whose announced content was never asked for cannot have been carried out. An empty one has to be asked for
    /// before the head leaves, to show anything.
    /// </summary>
    public Departure Departure
        => _target is not { } target ? ComesBeforeHead || !IsEmpty ? Departure.Nothing : Departure.Unknown
            : IsLocal(target) ? Departure.Unknown
            : Departure.Begun;

    protected abstract Task WriteAsync(Stream stream, CancellationToken cancellationToken);

    /// <summary>Notes that a handler is given its bytes otherwise than by being written to.</summary>
    protected void Touch() => _target ??= typeof(MemoryStream);

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected sealed override Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
        => MayWriteTo(stream) ? WriteAsync(stream, cancellationToken) : Task.FromException(Refuse());

    /// <summary>Only a second time has to be looked at, so that the first costs nothing.</summary>
    protected bool MayWriteTo(Stream stream)
    {
        Type target = stream.GetType();

        if (Interlocked.CompareExchange(ref _target, target, null) is not { } earlier || call.IsRead)
        {
            return true;
        }

        // Two copies may be asked for at once: one of them wins.
        return CanBeCopied
            && (IsLocal(target) || (IsLocal(earlier) && Interlocked.CompareExchange(ref _target, target, earlier) == earlier));
    }

    protected override void Dispose(bool disposing)
    {
        _sent?.Release();
        base.Dispose(disposing);
    }

    /// <summary>Whether what is written there stays here, as where a handler records or signs what is sent.</summary>
    private static bool IsLocal(Type stream)
        => typeof(MemoryStream).IsAssignableFrom(stream)
            || typeof(FileStream).IsAssignableFrom(stream)
            || typeof(CryptoStream).IsAssignableFrom(stream)
            || stream == Stream.Null.GetType()
            || stream.DeclaringType == typeof(HttpContent);
}
