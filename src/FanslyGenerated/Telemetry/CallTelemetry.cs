using System.Diagnostics;
using FanslyGenerated.Envelopes;
using FanslyGenerated.Http;
using FanslyGenerated.Retries;
using Microsoft.Extensions.Logging;

namespace FanslyGenerated.Telemetry;

/// <summary>Tells the outside what became of calls: in an activity for each, in metrics and in the log.</summary>
internal sealed class CallTelemetry(ILoggerFactory? loggers)
{
    private readonly ILogger _logger = QuietLogger.From(loggers);

    /// <summary>Null where nobody listens, and where a listener fails when it is asked whether it wants to.</summary>
    public static Activity? Start(ApiCall call)
    {
        if (Instrumentation.Activities is not { } source || !source.HasListeners())
        {
            return null;
        }

        Activity? activity = Listeners.Ask(
            (source, call.Operation), static all => all.source.CreateActivity(all.Operation, ActivityKind.Client), otherwise: null);

        if (activity is not null)
        {
            // In two steps: a listener that fails at the start would keep the activity from being stopped.
            Listeners.Tell(activity, static started => started.Start());
            activity.SetTag(Tags.Operation, call.Operation);
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

    /// <summary>The end of a call that came to an answer, whatever its status.</summary>
    public void Answered<TEnvelope>(CallRun run, Activity? activity, ApiResponse<TEnvelope> response)
        where TEnvelope : class
    {
        if (activity is null && !Metrics.WantsCalls && !_logger.IsEnabled(LogLevel.Debug))
        {
            return;
        }

        long? envelopeStatus = (response.Envelope as IStatuses)?.Deciding;
        bool isFailure = response.StatusCode is < 200 or > 299 || envelopeStatus is < 200 or > 299;
        Finish(run, activity, StatusTags.Of(response.StatusCode, envelopeStatus), isFailure ? "status" : null);
        Log.Answered(_logger, run.Call.Operation, response.StatusCode, run.Elapsed, run.Retries);
    }

    /// <summary>The end of a call that came to none.</summary>
    public void Failed(CallRun run, Activity? activity, Exception exception)
    {
        string error = exception is ApiTransportException transport ? transport.Kind.ToString() : exception.GetType().Name;
        Finish(run, activity, statuses: default, error);
        Log.Failed(_logger, run.Call.Operation, error, run.Elapsed, run.Retries);
    }

    private static void Finish(CallRun run, Activity? activity, StatusTags statuses, string? error)
    {
        Metrics.Called(run.Call, run.Elapsed, statuses, error);

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

        Listeners.Tell(activity, static stopped => stopped.Dispose());
    }
}
