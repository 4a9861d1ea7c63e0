using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.SpecTool.Stubs;

/// <summary>
/// The headers of the answers that are played. Where a spec names the headers of its rate limit, they are there, with
/// values that fit each other; no page shows any.
/// </summary>
internal static class DocumentedHeaders
{
    private const int TooManyRequests = 429;

    public static SortedDictionary<string, string> Of(SpecModel spec, int status)
    {
        RateLimitModel limit = spec.Client.Signals.RateLimit;
        SortedDictionary<string, string> headers = new(StringComparer.Ordinal) { ["Content-Type"] = "application/json" };

        Add(limit.Limit, "600");
        Add(limit.Remaining, status == TooManyRequests ? "0" : "599");
        Add(limit.Plan, "Starter");

        if (status == TooManyRequests)
        {
            Add(limit.RetryAfter, "1");
        }

        return headers;

        void Add(SignalModel? signal, string value)
        {
            if (signal?.Header is { } name)
            {
                headers[name] = value;
            }
        }
    }
}
