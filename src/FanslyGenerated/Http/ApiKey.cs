namespace FanslyGenerated.Http;

/// <summary>The header that carries the key, and the key. No text of this class shows it.</summary>
internal sealed class ApiKey
{
    private readonly ApiProfile _profile;
    private readonly string? _fixed;
    private readonly Func<CancellationToken, ValueTask<string>>? _provider;

    public ApiKey(ApiProfile profile, ApiClientOptions options)
    {
        _profile = profile;
        _fixed = options.ApiKey is { } key ? profile.KeyPrefix + key : null;
        _provider = options.ApiKeyProvider;
    }

    /// <summary>Anything else either injects a header or fails only when the first request is sent.</summary>
    public static bool IsKey(string? key)
        => !string.IsNullOrEmpty(key) && key.All(static character => character is > ' ' and <= '~');

    /// <summary>
    /// Puts the key into a request. Whatever goes wrong, nothing was sent. The key was looked at already; what the header's
    /// own grammar objects to beyond that, such as a comma, it would tell by an exception that shows the key.
    /// </summary>
    public async ValueTask AddToAsync(HttpRequestMessage message, CallRun run, CancellationToken cancellationToken)
        => message.Headers.TryAddWithoutValidation(
            _profile.KeyHeader, _fixed ?? await AskAsync(run, cancellationToken).ConfigureAwait(false));

    private async ValueTask<string> AskAsync(CallRun run, CancellationToken cancellationToken)
    {
        string? key;

        try
        {
            ValueTask<string> asked = _provider!(cancellationToken);

            // A function that does not listen to its token would keep a call that was cancelled.
            key = asked.IsCompleted
                ? await asked.ConfigureAwait(false)
                : await asked.AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // It may fail in any way because the call was ended.
            run.ThrowIfEnded();
            throw ApiTransportException.Unsent(run.Call, ApiTransportErrorKind.NoKey, exception);
        }

        return IsKey(key)
            ? _profile.KeyPrefix + key
            : throw ApiTransportException.Unsent(run.Call, ApiTransportErrorKind.NoKey);
    }
}
