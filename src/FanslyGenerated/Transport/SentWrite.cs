namespace FanslyGenerated.Transport;

/// <summary>
/// The one time that a write goes out, as the handler closest to the network sees it. Its outcome is kept from handlers
/// that throw it away because they mean to ask again.
/// </summary>
internal sealed class SentWrite(WriteGuard guard)
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HttpResponseMessage? _refusal;
    private HttpContent? _body;

    /// <summary>Handlers may stand within one another; the outermost counts.</summary>
    public WriteGuard Guard => guard;

    /// <summary>What was thrown in place of a response.</summary>
    public Exception? Exception { get; private set; }

    /// <summary>Whether it got a response other than success.</summary>
    public bool HasRefusal => _refusal is not null;

    public bool HasSucceeded { get; private set; }

    public Task Ended => _ended.Task;

    public void Fail(Exception exception)
    {
        Exception = exception;
        _ended.TrySetResult();
    }

    public void Response(HttpResponseMessage response)
    {
        HasSucceeded = ApiOutcome.IsSuccessful((int)response.StatusCode);

        if (!HasSucceeded)
        {
            _refusal = response;
            _body = response.Content;
            response.Content = new KeptContent(_body);
        }

        _ended.TrySetResult();
    }

    /// <summary>The response that was no success, whatever became of the one that handlers were given.</summary>
    public HttpResponseMessage TakeRefusal()
    {
        var response = new HttpResponseMessage(_refusal!.StatusCode) { RequestMessage = _refusal.RequestMessage, Content = _body };

        foreach ((string name, IEnumerable<string> values) in _refusal.Headers)
        {
            response.Headers.TryAddWithoutValidation(name, values);
        }

        return response;
    }

    /// <summary>Lets go of the connection.</summary>
    public void Release() => _body?.Dispose();
}
