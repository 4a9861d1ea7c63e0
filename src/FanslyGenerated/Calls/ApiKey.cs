using System.Diagnostics;
using FanslyGenerated.Callers;
using FanslyGenerated.Settings;

namespace FanslyGenerated.Calls;

/// <summary>The header that carries the key, and the key. No text of this class shows it.</summary>
internal sealed class ApiKey
{
    private readonly ApiProfile _profile;
    private readonly Func<CancellationToken, ValueTask<string>>? _provider;

    public ApiKey(ApiProfile profile, ApiClientOptions options)
    {
        _profile = profile;
        Fixed = options.ApiKey is { } key ? profile.KeyPrefix + key : null;
        _provider = options.ApiKeyProvider;
    }

    public string Header => _profile.KeyHeader;

    /// <summary>What the header says, where it always says the same.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Fixed { get; }

    /// <summary>Gets what the header says this time. Whatever goes wrong, nothing was sent.</summary>
    public async ValueTask<string> AskAsync(CallRun run, CancellationToken cancellationToken)
    {
        string? key;

        try
        {
            ValueTask<string> asked = _provider!(cancellationToken);

            // A function that does not listen to its cancellation token would keep a call that was cancelled.
            key = asked.IsCompleted
                ? await asked.ConfigureAwait(false)
                : await CallersTask.WaitAsync(asked.AsTask(), letGo: null, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // It may fail in any way because the call was ended.
            run.ThrowIfEnded();
            throw ApiTransportException.Unsent(
                run.Call, ApiTransportErrorKind.NoKey, CallersFault.Of("The function that gives the key", exception));
        }

        return OptionProblems.IsKey(key)
            ? _profile.KeyPrefix + key
            : throw ApiTransportException.Unsent(run.Call, ApiTransportErrorKind.NoKey);
    }
}
