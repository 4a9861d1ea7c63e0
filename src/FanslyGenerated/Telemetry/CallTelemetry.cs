using System.Diagnostics;
using FanslyGenerated.Envelopes;
using FanslyGenerated.Http;
using FanslyGenerated.Retries;
using Microsoft.Extensions.Logging;

namespace FanslyGenerated.Telemetry;

/// <summary>Tells the outside what became of calls: in an activity for each, in metrics and in the log.</summary>
internal sealed class CallTelemetry(ILogger logger)
{
    /// <summary>Null where nobody listens.</summary>
    public static Activity? Start(ApiCall call)
    {
        Activity? activity = Instrumentation.Activities.StartActivity(call.Operation, ActivityKind.Client);
        activity?.SetTag(Tags.Operation, call.Operation);
        return activity;
    }

    public void Retrying(CallRun run, RetryReason reason, TimeSpan delay)
    {
        Metrics.Retried(run.Call, reason);
        Log.Retrying(logger, run.Call.Operation, reason, run.Retries + 1, delay);
    }

    public void RateLimited(CallRun run, TimeSpan delay) => Log.RateLimited(logger, run.Call.Operation, delay);

    public void PermitKept(Exception exception) => Log.PermitKept(logger, exception.GetType().Name);

    public void PacingAdapted(long limit) => Log.PacingAdapted(logger, limit);

    /// <summary>The end of a call that came to an answer, whatever its status.</summary>
    public void Answered<TEnvelope>(CallRun run, Activity? activity, ApiResponse<TEnvelope> response)
        where TEnvelope : class
    {
        if (activity is null && !Metrics.WantsCalls && !logger.IsEnabled(LogLevel.Debug))
        {
            return;
        }

        long? envelopeStatus = (response.Envelope as IStatuses)?.Deciding;
        bool isFailure = response.StatusCode is < 200 or > 299 || envelopeStatus is < 200 or > 299;
        Finish(run, activity, response.StatusCode, envelopeStatus, isFailure ? "status" : null);
        Log.Answered(logger, run.Call.Operation, response.StatusCode, run.Elapsed, run.Retries);
    }

    /// <summary>The end of a call that came to none.</summary>
    public void Failed(CallRun run, Activity? activity, Exception exception)
    {
        string error = exception is ApiTransportException transport ? transport.Kind.ToString() : exception.GetType().Name;
        Finish(run, activity, status: null, envelopeStatus: null, error);
        Log.Failed(logger, run.Call.Operation, error, run.Elapsed, run.Retries);
    }

    private static void Finish(CallRun run, Activity? activity, int? status, long? envelopeStatus, string? error)
    {
        Metrics.Called(run.Call, run.Elapsed, status, envelopeStatus, error);

        if (activity is null)
        {
            return;
        }

        activity.SetTag(Tags.Status, status);
        activity.SetTag(Tags.EnvelopeStatus, envelopeStatus);
        activity.SetTag(Tags.Retries, run.Retries);
        activity.SetTag(Tags.PacingWait, run.Paced.TotalSeconds);
        activity.SetTag(Tags.Error, error);

        if (error is not null)
        {
            activity.SetStatus(ActivityStatusCode.Error);
        }
    }
}
