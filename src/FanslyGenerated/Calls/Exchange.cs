using System.Threading.RateLimiting;
using FanslyGenerated.Settings;
using FanslyGenerated.Resilience;
using FanslyGenerated.Responses;
using FanslyGenerated.Transport;
using FanslyGenerated.Transport.Forms;

namespace FanslyGenerated.Calls;

/// <summary>Makes one attempt: waits for its turn, sends, and reads what comes back.</summary>
internal sealed class Exchange
{
    /// <summary>Handlers that end when they are asked to report more about the end than is known without them.</summary>
    private static readonly TimeSpan s_grace = TimeSpan.FromMilliseconds(100);

    private readonly HttpClient _client;
    private readonly bool _ownsClient;
    private readonly ConnectionSettings _settings;
    private readonly RequestMessages _messages;
    private readonly RequestGate _gate;
    private readonly ResponseReader _responses;

    public Exchange(
        HttpClient client, bool ownsClient, ConnectionSettings settings, RequestMessages messages, RequestGate gate)
    {
        _client = client;
        _ownsClient = ownsClient;
        _settings = settings;
        _messages = messages;
        _gate = gate;
        _responses = new ResponseReader(settings, ownsClient);
    }

    /// <summary>What became of it.</summary>
    public async ValueTask<Attempt<TEnvelope>> RunAsync<TEnvelope>(CallRun run, BodyReader<TEnvelope> reader)
        where TEnvelope : class
    {
        try
        {
            RateLimitLease? permit = await _gate.EnterAsync(run).ConfigureAwait(false);

            try
            {
                using var timer = new AttemptTimer(run, _settings);
                using HttpRequestMessage message = await _messages.CreateAsync(run, timer).ConfigureAwait(false);

                return await SendAsync(run, message, reader, timer).ConfigureAwait(false);
            }
            finally
            {
                _gate.Leave(permit, run);
            }
        }
        catch (ApiException fault)
        {
            return new AttemptFault(fault);
        }
        catch (Exception exception) when (run.HasEnded && exception is OperationCanceledException or ObjectDisposedException)
        {
            // It may carry a cancellation token that the caller has never seen.
            return Attempt<TEnvelope>.Ended;
        }
    }

    private async ValueTask<Attempt<TEnvelope>> SendAsync<TEnvelope>(
        CallRun run, HttpRequestMessage message, BodyReader<TEnvelope> reader, AttemptTimer timer)
        where TEnvelope : class
    {
        // The key may have taken all the time there was. Then this is known of a write: it did not leave.
        if (timer.HasEnded)
        {
            return run.HasEnded
                ? Attempt<TEnvelope>.Ended
                : new AttemptFault(ApiTransportException.Unsent(run.Call, ApiTransportErrorKind.Timeout));
        }

        // Whatever a handler does to the message, such as taking its content away where it follows a redirect.
        using var content = message.Content as GuardedContent;
        Task<HttpResponseMessage>? responding = null;

        try
        {
            responding = _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, timer.CancellationToken);

            // An HttpClient that was disposed refuses above. From here on it is unknown what has arrived, whatever ends the call.
            run.Leave();

            using var held = new HeldResponse(await timer
                .BoundAsync(new ValueTask<HttpResponseMessage>(responding), static late => late.Dispose(), s_grace)
                .ConfigureAwait(false));

            return await _responses.ReadAsync(run, held, reader, timer).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsFault(exception))
        {
            // A call that was ended may show as a connection that broke, or before there was a connection at all.
            if (run.HasEnded)
            {
                // Neither a response nor left to a handler that may still send it.
                if (responding is { IsCompletedSuccessfully: false, IsCompleted: true } && content is { Departure: Departure.Nothing })
                {
                    run.Stay();
                }

                return Attempt<TEnvelope>.Ended;
            }

            if (content is { IsRefused: true })
            {
                return await AfterRefusalAsync(run, message, content, reader, timer).ConfigureAwait(false);
            }

            // A handler that repeats requests may wait for its next try until no time is left.
            return timer.HasEnded && content?.Sent is { HasRefusal: true } sent
                ? await ReadRefusalAsync(run, sent, reader, timer).ConfigureAwait(false)
                : FaultOf(run, message, content, exception, timer, isAbandoned: responding is { IsCompleted: false });
        }
    }

    /// <summary>
    /// A handler wanted to send a write again and was not let. The call ends as it would have without that handler where it is
    /// known what became of the first copy.
    /// </summary>
    private async ValueTask<Attempt<TEnvelope>> AfterRefusalAsync<TEnvelope>(
        CallRun run, HttpRequestMessage message, GuardedContent content, BodyReader<TEnvelope> reader, AttemptTimer timer)
        where TEnvelope : class
    {
        if (content.Sent is { HasRefusal: true } sent)
        {
            run.NoteRepeat();
            return await ReadRefusalAsync(run, sent, reader, timer).ConfigureAwait(false);
        }

        if (content.Sent?.Exception is { } first and not ApiException)
        {
            run.NoteRepeat();

            // What cancels a request and then repeats it is a handler's own deadline.
            return TransportFaults.Of(
                run.Call, first, isOverdue: first is OperationCanceledException, isOwnClient: false, secret: SecretOf(message));
        }

        return new AttemptFault(ApiTransportException.Sent(run.Call, ApiTransportErrorKind.RepeatRefused));
    }

    private async ValueTask<Attempt<TEnvelope>> ReadRefusalAsync<TEnvelope>(
        CallRun run, SentWrite sent, BodyReader<TEnvelope> reader, AttemptTimer timer)
        where TEnvelope : class
    {
        using var refusal = new HeldResponse(sent.TakeRefusal());
        return await _responses.ReadAsync(run, refusal, reader, timer).ConfigureAwait(false);
    }

    /// <summary>A handler of the caller's that ignores its cancellation token may send what it was given long after the attempt.</summary>
    private AttemptFault FaultOf(
        CallRun run, HttpRequestMessage message, GuardedContent? content, Exception exception, AttemptTimer timer, bool isAbandoned)
    {
        if (content is FormContent { Fault: { } unreadable })
        {
            return new AttemptFault(ApiTransportException.Sent(run.Call, ApiTransportErrorKind.UnreadableFile, unreadable));
        }

        Departure departure = isAbandoned ? Departure.Unknown : content?.Departure ?? Departure.Unknown;
        return TransportFaults.Of(run.Call, exception, timer.HasEnded, _ownsClient, departure, SecretOf(message));
    }

    /// <summary>The key, where a handler of the caller's may quote it.</summary>
    private string? SecretOf(HttpRequestMessage message) => _ownsClient ? null : _messages.KeyOf(message);

    /// <summary>That a caller's HttpClient was disposed is for the caller to see.</summary>
    private bool IsFault(Exception exception)
        => exception is not OutOfMemoryException && (_ownsClient || exception is not ObjectDisposedException);
}
