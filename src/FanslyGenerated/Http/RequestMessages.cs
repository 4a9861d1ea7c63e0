namespace FanslyGenerated.Http;

/// <summary>Makes the message of each attempt. The key travels with it, and never with an HttpClient that others share.</summary>
internal sealed class RequestMessages(ApiKey key)
{
    public ValueTask<HttpRequestMessage> CreateAsync(CallRun run, CancellationToken cancellationToken)
        => key.Fixed is { } known ? new(Create(run, known)) : AskAsync(run, cancellationToken);

    private async ValueTask<HttpRequestMessage> AskAsync(CallRun run, CancellationToken cancellationToken)
        => Create(run, await key.AskAsync(run, cancellationToken).ConfigureAwait(false));

    /// <summary>
    /// The key was looked at already; what the header's own grammar objects to beyond that, such as a comma, it would tell
    /// by an exception that shows the key.
    /// </summary>
    private HttpRequestMessage Create(CallRun run, string keyText)
    {
        var message = new HttpRequestMessage(run.Request.Method, run.Address);
        message.Headers.TryAddWithoutValidation("Accept", "application/json");
        message.Headers.TryAddWithoutValidation(key.Header, keyText);

        if (run.Body is { } body)
        {
            message.Content = new ByteArrayContent(body);
            message.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        }
        else if (!run.Call.IsRead || !run.Request.IsSafe)
        {
            // A request without any content is sent again by a pooled connection that breaks, whatever its method.
            message.Content = new ByteArrayContent([]);
        }

        return message;
    }
}
