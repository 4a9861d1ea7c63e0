using System.Diagnostics;
using System.Diagnostics.Metrics;
using FanslyGenerated.Http;
using FanslyGenerated.Retries;

namespace FanslyGenerated.Telemetry;

/// <summary>The metrics, which say what those of HttpClient do not. No tag holds a value that a caller or a user wrote.</summary>
internal static class Metrics
{
    private static readonly Histogram<double> s_calls = Instrumentation.Meter.CreateHistogram<double>(
        "fansly_generated.call.duration", "s", "How long calls took, with their retries and waits.");

    private static readonly Counter<long> s_retries = Instrumentation.Meter.CreateCounter<long>(
        "fansly_generated.call.retries", "{retry}", "Requests that were sent again.");

    private static readonly Histogram<double> s_waits = Instrumentation.Meter.CreateHistogram<double>(
        "fansly_generated.pacing.wait", "s", "How long requests waited for their turn.");

    private static readonly Counter<long> s_pages = Instrumentation.Meter.CreateCounter<long>(
        "fansly_generated.pages", "{page}", "Pages of lists that were fetched.");

    public static bool WantsCalls => s_calls.Enabled;

    public static void Called(ApiCall call, TimeSpan duration, int? status, long? envelopeStatus, string? error)
    {
        if (s_calls.Enabled)
        {
            TagList tags = default;
            tags.Add(Tags.Operation, call.Operation);
            tags.Add(Tags.Status, status);
            tags.Add(Tags.EnvelopeStatus, envelopeStatus);
            tags.Add(Tags.Error, error);
            s_calls.Record(duration.TotalSeconds, tags);
        }
    }

    public static void Retried(ApiCall call, RetryReason reason)
        => s_retries.Add(1, new(Tags.Operation, call.Operation), new(Tags.Reason, reason.ToString()));

    public static void Waited(ApiCall call, TimeSpan wait)
        => s_waits.Record(wait.TotalSeconds, new KeyValuePair<string, object?>(Tags.Operation, call.Operation));

    public static void PageFetched(ApiCall call)
        => s_pages.Add(1, new KeyValuePair<string, object?>(Tags.Operation, call.Operation));
}
