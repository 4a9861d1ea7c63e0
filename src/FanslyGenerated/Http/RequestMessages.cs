namespace FanslyGenerated.Http;

/// <summary>Makes the message of each attempt. The key travels with it, and never with an HttpClient that others share.</summary>
internal sealed class RequestMessages(ApiKey key)
{
    public async ValueTask<HttpRequestMessage> CreateAsync(CallRun run, CancellationToken cancellationToken)
    {
        var message = new HttpRequestMessage(run.Request.Method, run.Address);
        message.Headers.TryAddWithoutValidation("Accept", "application/json");
        await key.AddToAsync(message, run, cancellationToken).ConfigureAwait(false);

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
