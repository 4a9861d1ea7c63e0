using FanslyGenerated.Operations;
using FanslyGenerated.Settings;
using FanslyGenerated.Resilience;
using FanslyGenerated.Transport.Forms;

namespace FanslyGenerated.Calls;

/// <summary>One call on its way through all its attempts: what it sends, what ends it, and what time it has left.</summary>
internal sealed class CallRun : IDisposable
{
    private readonly ConnectionSettings _settings;
    private readonly CancellationToken _caller;
    private readonly CancellationToken _lifetime;
    private readonly CancellationTokenSource? _either;
    private readonly long _start;
    private TimeSpan _paced;
    private TimeSpan _streamed;

    /// <exception cref="ArgumentException">The request cannot be sent as it is.</exception>
    public CallRun(
        ApiRequest request, ConnectionSettings settings, CancellationToken caller, CancellationToken lifetime)
    {
        Request = request;
        Call = request.CallBy(settings);
        Address = request.ToUri(settings.Root, Call.Links);
        Body = request.Json;
        Form = FormBody.Write(request.FormWriter);
        _settings = settings;
        _caller = caller;
        _lifetime = lifetime;

        // The client's own cancellation token would keep whatever a caller's limiter hangs on it, call by call, as long as the client lives.
        _either = caller.CanBeCanceled || settings.HasCallersLimiter
            ? CancellationTokenSource.CreateLinkedTokenSource(caller, lifetime)
            : null;
        _start = settings.Time.GetTimestamp();
    }

    public ApiRequest Request { get; }

    public ApiCall Call { get; private set; }

    public Uri Address { get; }

    public byte[]? Body { get; }

    public FormBody? Form { get; }

    /// <summary>How often the request was sent again so far.</summary>
    public int Retries { get; private set; }

    /// <summary>Whether something of the attempt under way may have gone out.</summary>
    public bool HasLeft { get; private set; }

    /// <summary>Whether the attempt under way asks if a long wait is still meant.</summary>
    public bool IsProbe { get; set; }

    /// <summary>Starts an attempt, of which nothing has left.</summary>
    public void BeginAttempt()
    {
        HasLeft = false;
        IsProbe = false;
    }

    /// <summary>Ends with the caller's patience or with the client.</summary>
    public CancellationToken CancellationToken => _either?.Token ?? _lifetime;

    /// <summary>Ends with the client alone.</summary>
    public CancellationToken Lifetime => _lifetime;

    /// <summary>How long it waited for its turn.</summary>
    public TimeSpan Paced => _paced;

    public TimeSpan Elapsed => _settings.Time.GetElapsedTime(_start);

    /// <summary>What is left of the total; neither waiting for a turn nor sending files uses it up.</summary>
    public TimeSpan Remaining
        => _settings.TotalTimeout == Timeout.InfiniteTimeSpan
            ? TimeSpan.MaxValue
            : _settings.TotalTimeout - Elapsed + _paced + _streamed;

    /// <summary>Whether the call was ended from outside.</summary>
    public bool HasEnded => CancellationToken.IsCancellationRequested;

    /// <summary>
    /// Whether the API may have done what it was asked, should the call end now: the request is on its way, or an earlier
    /// attempt was.
    /// </summary>
    public bool MayHaveBeenExecuted => Call.MayHaveBeenExecuted || (HasLeft && !Call.IsRead);

    /// <summary>Says that the request is handed to what sends it.</summary>
    public void Leave() => HasLeft = true;

    /// <summary>Says that it is known after all that nothing of the request left this machine.</summary>
    public void Stay() => HasLeft = false;

    /// <summary>Counts a retry, and remembers that a write whose end is unknown may have been carried out.</summary>
    public void AddRetry(RetryReason reason)
    {
        Retries++;
        HasLeft = false;

        if (!Call.IsRead && reason is not (RetryReason.Unsent or RetryReason.RateLimited))
        {
            Call = Call with { MayHaveBeenExecuted = true };
        }
    }

    /// <summary>Lets the exception say, whatever it is, that a handler of the caller's wanted to repeat a write.</summary>
    public void NoteRepeat() => Call = Call with { Note = " " + ApiCall.RepeatRefused };

    public void AddPaced(TimeSpan wait) => _paced += wait;

    public void AddStreamed(TimeSpan time) => _streamed += time;

    /// <summary>Throws if the call was ended from outside, by an exception that says by whom.</summary>
    public void ThrowIfEnded()
    {
        if (_caller.IsCancellationRequested || _lifetime.IsCancellationRequested)
        {
            throw End();
        }
    }

    /// <summary>The exception of a call that was ended from outside: the caller's own doing comes first.</summary>
    public Exception End()
        => _caller.IsCancellationRequested
            ? new ApiCanceledException(Call, MayHaveBeenExecuted, _caller)
            : new ApiDisposedException(Call, MayHaveBeenExecuted);

    public void Dispose() => _either?.Dispose();
}
