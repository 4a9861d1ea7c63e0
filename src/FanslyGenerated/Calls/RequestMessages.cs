using System.Net.Http.Headers;
using FanslyGenerated.Settings;
using FanslyGenerated.Transport;
using FanslyGenerated.Transport.Forms;

namespace FanslyGenerated.Calls;

/// <summary>Makes the message of each attempt. The key travels with it, and never with an HttpClient that others share.</summary>
internal sealed class RequestMessages(ApiKey key, ConnectionSettings settings, bool ownsClient)
{
    public ValueTask<HttpRequestMessage> CreateAsync(CallRun run, AttemptTimer timer)
        => run.Form is null && key.Fixed is { } known ? new(Create(run, known)) : PrepareAsync(run, timer);

    /// <summary>The key that a message carries, without the prefix, to be looked for in what a caller's handler throws.</summary>
    public string? KeyOf(HttpRequestMessage message)
        => message.Headers.NonValidated.TryGetValues(key.Header, out HeaderStringValues values)
            && values.ToString() is { } text
                ? text[(text.LastIndexOf(' ') + 1)..]
                : null;

    private async ValueTask<HttpRequestMessage> PrepareAsync(CallRun run, AttemptTimer timer)
    {
        HttpRequestMessage message = Create(run, key.Fixed ?? await key.AskAsync(run, timer.CancellationToken).ConfigureAwait(false));

        if (run.Form is { } form)
        {
            // Never with Expect: 100-continue. HttpClient sends the head of such a request up to four times.
            Give(message, await OpenAsync(form, run, timer).ConfigureAwait(false));
        }

        return message;
    }

    /// <summary>
    /// The key was looked at already; what the header's own grammar objects to beyond that, such as a comma, it would report
    /// by an exception that shows the key.
    /// </summary>
    private HttpRequestMessage Create(CallRun run, string keyText)
    {
        var message = new HttpRequestMessage(run.Request.Method, run.Address);
        message.Headers.TryAddWithoutValidation(
            "Accept", run.Request.MediaType is { } file ? $"{file}, application/json;q=0.1, */*;q=0.1" : "application/json");
        message.Headers.TryAddWithoutValidation(key.Header, keyText);

        if (run.Body is { } body)
        {
            Give(message, new BytesContent(run.Call, body));
            message.Content!.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        }
        else if (!run.Call.IsRead || !run.Request.IsSafe)
        {
            // A request without any content is sent again by a pooled connection that breaks, whatever its method.
            Give(message, new BytesContent(run.Call, []));
        }

        return message;
    }

    private void Give(HttpRequestMessage message, GuardedContent content)
    {
        message.Content = content;
        content.ComesBeforeHead = ownsClient;

        // Only a caller's HttpClient has handlers that may put another content in its place. It costs some 240 bytes.
        if (!ownsClient && WriteGuard.IsUsed && content.IsWrite)
        {
            content.Mark(message);
        }
    }

    /// <summary>What a caller's own function or stream throws here, nothing was sent for.</summary>
    private async ValueTask<FormContent> OpenAsync(FormBody form, CallRun run, AttemptTimer timer)
    {
        try
        {
            return await form.OpenAsync(run.Call, new UploadClock(run, timer, settings), timer.CancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // It may fail in any way because the call was ended.
            run.ThrowIfEnded();
            throw ApiTransportException.Unsent(
                run.Call, ApiTransportErrorKind.UnreadableFile, FileReading.FaultOf(exception));
        }
    }
}
