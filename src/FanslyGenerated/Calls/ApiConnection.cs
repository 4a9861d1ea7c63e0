using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using FanslyGenerated.Json.NewtonsoftJson;
using FanslyGenerated.Settings;
using FanslyGenerated.Resilience;
using FanslyGenerated.Responses;
using FanslyGenerated.Transport;

namespace FanslyGenerated.Calls;

/// <summary>Sends requests to one server with one key, under the promises that the README makes.</summary>
internal sealed class ApiConnection : IDisposable
{
    private readonly CancellationTokenSource _lifetime = new();
    private readonly HttpClient? _ownClient;
    private readonly ConnectionSettings _settings;
    private readonly EvenPacer? _pacer;
    private readonly RequestGate _gate;
    private readonly Exchange _exchange;
    private readonly RetryRule _rule;
    private readonly CallTelemetry _telemetry;
    private volatile RateLimit? _rateLimit;
    private volatile object? _meta;

    private ApiConnection(ConnectionSettings settings, ApiClientOptions options, HttpClient? client)
    {
        _settings = settings;
        _ownClient = client is null ? OwnClient.Create(settings.Server) : null;
        _pacer = options.RequestsPerMinute is { } limit ? new EvenPacer(limit, settings.Time) : null;
        _telemetry = new CallTelemetry(options.LoggerFactory);
        _gate = new RequestGate(_pacer ?? options.RateLimiter, settings, _telemetry);
        _exchange = new Exchange(
            client ?? _ownClient!,
            ownsClient: client is null,
            settings,
            new RequestMessages(new ApiKey(settings.Profile, options), settings, ownsClient: client is null),
            _gate);
        _rule = new RetryRule(settings.MaxRetries, settings.MaxRetryAfter);
    }

    /// <summary>What the API last said of the rate limit.</summary>
    public RateLimit? RateLimit => _rateLimit;

    /// <summary>What the API last said of a call itself, where it does.</summary>
    public object? Meta => _meta;

    /// <summary>A connection as options ask for it, through the caller's HttpClient or one of its own.</summary>
    /// <exception cref="ArgumentException">Something in the options is invalid.</exception>
    public static ApiConnection Open(ApiProfile profile, ApiClientOptions options, HttpClient? client)
        => new(ConnectionSettings.From(profile, options, ownsClient: client is null), options, client);

    public void Dispose()
    {
        try
        {
            _lifetime.Cancel();
        }
        finally
        {
            // Also where a callback fails that a caller's code hung on its cancellation token.
            _pacer?.Dispose();
            _ownClient?.Dispose();
        }
    }

    /// <summary>Reads the response as a type that no code was generated for.</summary>
    [RequiresUnreferencedCode(JsonBody.NeedsReflection)]
    [RequiresDynamicCode(JsonBody.NeedsReflection)]
    public Task<ApiResponse<TEnvelope>> SendAsync<TEnvelope>(ApiRequest request, CancellationToken cancellationToken)
        where TEnvelope : class
        => SendAsync<TEnvelope>(request, NewtonsoftResponse.Read<TEnvelope>, cancellationToken);

    public async Task<ApiResponse<TEnvelope>> SendAsync<TEnvelope>(
        ApiRequest request, BodyReader<TEnvelope> reader, CancellationToken cancellationToken)
        where TEnvelope : class
    {
        using var run = new CallRun(request, _settings, cancellationToken, _lifetime.Token);
        Activity? activity = CallTelemetry.Start(run.Call, request.Template, _settings.Server);

        try
        {
            run.ThrowIfEnded();

            while (true)
            {
                Attempt<TEnvelope> attempt = await _exchange.RunAsync(run, reader).ConfigureAwait(false);

                if (attempt.Response is { } responded)
                {
                    Learn(run, responded, responded.Envelope as ISignals);
                }

                if (attempt.Reason is { } reason && _rule.DelayAfter(FactsOf(attempt.Response, reason, run)) is { } delay)
                {
                    _telemetry.Retrying(run, reason, delay);
                    run.AddRetry(reason);
                    await Task.Delay(delay, _settings.Time, run.CancellationToken).ConfigureAwait(false);
                    continue;
                }

                if (attempt.Response is { } response)
                {
                    _telemetry.Responded(run, activity, response.Outcome);
                    return response;
                }

                throw attempt.Fault ?? run.End();
            }
        }
        catch (OperationCanceledException cancelled) when (cancelled is not ApiCanceledException && run.HasEnded)
        {
            // From a wait between attempts, by a cancellation token that the caller has never seen.
            _telemetry.Failed(run, activity, cancelled);
            run.ThrowIfEnded();
            throw;
        }
        catch (ObjectDisposedException disposed) when (disposed is not ApiDisposedException && run.MayHaveBeenExecuted)
        {
            // The caller's HttpClient, in mid-call.
            _telemetry.Failed(run, activity, disposed);
            throw new ApiDisposedException(run.Call, mayHaveBeenExecuted: true);
        }
        catch (Exception exception)
        {
            _telemetry.Failed(run, activity, exception);
            throw;
        }
    }

    private static RetryFacts FactsOf(ApiResponse? response, RetryReason reason, CallRun run)
        => new()
        {
            Reason = reason,
            StatusCode = response?.Outcome.StatusCode,
            RetryAfter = response?.RateLimit.RetryAfter,
            Retries = run.Retries,
            IsSafe = run.Request.IsSafe,
            CanBeRead = run.Form is null or { CanBeRead: true },
            Remaining = run.Remaining,
        };

    /// <summary>What a response says about the key is true for all who use it.</summary>
    private void Learn(CallRun run, ApiResponse response, ISignals? signals)
    {
        // A response that says nothing does not make what is known untrue.
        if (response.RateLimit.SaysSomething)
        {
            _rateLimit = response.RateLimit;
        }

        _meta = signals?.Meta ?? _meta;

        if (response.RateLimit.Limit is > 0 and { } limit && _pacer?.Adapt(limit) == true)
        {
            _telemetry.PacingAdapted(_pacer.Limit);
        }

        if (response.Outcome.StatusCode == 429)
        {
            TimeSpan wait = RetryRule.GateAfter(response.RateLimit.RetryAfter, run.Retries);
            _gate.Gate.Close(wait, run.IsProbe);
            _telemetry.RateLimited(run, wait);
        }
        else if (run.IsProbe && ApiOutcome.IsSuccessful(response.Outcome.StatusCode))
        {
            _gate.Gate.Open();
        }
    }
}
