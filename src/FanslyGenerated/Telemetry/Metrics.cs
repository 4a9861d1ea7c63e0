using System.Diagnostics;
using FanslyGenerated.Operations;
using FanslyGenerated.Resilience;

namespace FanslyGenerated.Telemetry;

/// <summary>The metrics, which say what those of HttpClient do not. No tag holds a value that a caller or a user wrote.</summary>
internal static class Metrics
{
    private static readonly DurationHistogram s_calls = new(
        "fansly_generated.call.duration", "How long calls took, with their retries and waits.");

    private static readonly EventCounter s_retries = new(
        "fansly_generated.call.retries", "{retry}", "Requests that were sent again.");

    private static readonly DurationHistogram s_waits = new(
        "fansly_generated.pacing.wait", "How long requests waited for their turn.");

    private static readonly EventCounter s_pages = new(
        "fansly_generated.pages", "{page}", "Pages of lists that were fetched.");

    public static bool WantsCalls => s_calls.IsEnabled;

    public static void Called(ApiCall call, TimeSpan duration, StatusTags statuses, string? fault)
    {
        if (s_calls.IsEnabled)
        {
            StatusTags few = statuses.ForMetric(call.Operation);
            TagList tags = TagsOf(call);
            tags.Add(Tags.Status, few.Http);
            tags.Add(Tags.EnvelopeStatus, few.Envelope);
            tags.Add(Tags.Error, few.Error ?? fault);
            s_calls.Record(duration, tags);
        }
    }

    public static void Retried(ApiCall call, RetryReason reason)
    {
        if (s_retries.IsEnabled)
        {
            TagList tags = TagsOf(call);
            tags.Add(Tags.Reason, reason.ToString());
            s_retries.Add(tags);
        }
    }

    public static void Waited(ApiCall call, TimeSpan wait)
    {
        if (s_waits.IsEnabled)
        {
            s_waits.Record(wait, TagsOf(call));
        }
    }

    public static void PageFetched(ApiCall call)
    {
        if (s_pages.IsEnabled)
        {
            s_pages.Add(TagsOf(call));
        }
    }

    private static TagList TagsOf(ApiCall call)
    {
        TagList tags = default;
        tags.Add(Tags.Operation, call.Operation);
        return tags;
    }
}
