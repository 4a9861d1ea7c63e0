using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.SpecTool.Stubs;

/// <summary>
/// The headers that responses are sent with. Where a spec names the headers of its rate limit, they are there, with
/// values that fit each other; no page shows any.
/// </summary>
internal static class DocumentedHeaders
{
    public static SortedDictionary<string, string> Of(SpecModel spec)
    {
        RateLimitModel limit = spec.Client.Signals.RateLimit;
        SortedDictionary<string, string> headers = new(StringComparer.Ordinal);

        Add(limit.Limit, "600");
        Add(limit.Remaining, "599");
        Add(limit.Plan, "Starter");
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
