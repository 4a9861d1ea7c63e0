using System.Diagnostics;
using FanslyGenerated.Operations;
using FanslyGenerated.Resilience;
using FanslyGenerated.Telemetry;
using Microsoft.Extensions.Logging;

namespace FanslyGenerated.Calls;

/// <summary>Reports how calls ended: in an activity for each, in metrics and in the log.</summary>
internal sealed class CallTelemetry(ILoggerFactory? loggers)
{
    private readonly ILogger _logger = QuietLogger.From(loggers);

    /// <summary>Null where there is no listener, and where a listener fails when it is asked whether it wants to.</summary>
    public static Activity? Start(ApiCall call, string? template, Uri server)
    {
        if (Instrumentation.Activities is not { } source || !source.HasListeners())
        {
            return null;
        }

        Activity? activity = Listeners.Ask(
            (source, call, tags: InitialTags(call, template, server)),
            static all => all.source.CreateActivity(all.call.Operation, ActivityKind.Client, parentContext: default, all.tags),
            otherwise: null);

        if (activity is not null)
        {
            // In two steps: a listener that fails at the start would keep the activity from being stopped.
            Listeners.Notify(activity, static started => started.Start());
        }

        return activity;
    }

    public void Retrying(CallRun run, RetryReason reason, TimeSpan delay)
    {
        Metrics.Retried(run.Call, reason);
        Log.Retrying(_logger, run.Call.Operation, reason, run.Retries + 1, delay);
    }

    public void RateLimited(CallRun run, TimeSpan delay) => Log.RateLimited(_logger, run.Call.Operation, delay);

    public void PermitKept(Exception exception) => Log.PermitKept(_logger, exception.GetType().Name);

    public void PacingAdapted(long limit) => Log.PacingAdapted(_logger, limit);

    /// <summary>The end of a call with a response, whatever its outcome.</summary>
    public void Responded(CallRun run, Activity? activity, ApiOutcome outcome)
    {
        if (activity is null && !Metrics.WantsCalls && !_logger.IsEnabled(LogLevel.Debug))
        {
            return;
        }

        var statuses = StatusTags.Of(outcome);
        string? fault = FaultOf(outcome);
        Finish(run, activity, statuses, fault);

        if (outcome.IsSuccess)
        {
            Log.Responded(_logger, run.Call.Operation, outcome.StatusCode, run.Elapsed, run.Retries);
        }
        else
        {
            Log.Failed(_logger, run.Call.Operation, statuses.Error ?? fault!, run.Elapsed, run.Retries);
        }
    }

    /// <summary>The end of a call without a response.</summary>
    public void Failed(CallRun run, Activity? activity, Exception exception)
    {
        string error = exception is ApiTransportException transport ? transport.Kind.ToString() : exception.GetType().Name;
        Finish(run, activity, statuses: default, error);
        Log.Failed(_logger, run.Call.Operation, error, run.Elapsed, run.Retries);
    }

    /// <summary>What a sampler may decide by, so it is there before the activity is.</summary>
    private static KeyValuePair<string, object?>[] InitialTags(ApiCall call, string? template, Uri server)
        =>
        [
            new(Tags.Operation, call.Operation),
            new(Tags.Method, call.Method.Method),
            new(Tags.Server, server.Host),
            .. template is null ? default(ReadOnlySpan<KeyValuePair<string, object?>>) : [new(Tags.Template, template)],
        ];

    /// <summary>What a typed call throws where no status decided.</summary>
    private static string? FaultOf(ApiOutcome outcome)
        => outcome.Kind switch
        {
            ApiOutcomeKind.Success => null,
            ApiOutcomeKind.Incomplete => nameof(ApiContractException),
            _ => nameof(ApiStatusException),
        };

    private static void Finish(CallRun run, Activity? activity, StatusTags statuses, string? fault)
    {
        Metrics.Called(run.Call, run.Elapsed, statuses, fault);
        string? error = statuses.Error ?? fault;

        if (activity is null)
        {
            return;
        }

        activity.SetTag(Tags.Status, statuses.Http);
        activity.SetTag(Tags.EnvelopeStatus, statuses.Envelope);
        activity.SetTag(Tags.Retries, run.Retries);
        activity.SetTag(Tags.PacingWait, run.Paced.TotalSeconds);
        activity.SetTag(Tags.Error, error);

        if (error is not null)
        {
            activity.SetStatus(ActivityStatusCode.Error);
        }

        Listeners.Notify(activity, static stopped => stopped.Dispose());
    }
}
