using System.Globalization;
using FanslyGenerated.Testing.Spec;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Server;

/// <summary>
/// Pages that are found by the number of items before them. An offset within a page gives the rest of it, and one behind the
/// list an empty page. A page without items is passed over, since no offset leads past it.
/// </summary>
internal sealed class OffsetSequence : PageSequence
{
    private readonly PagingSpec _paging;
    private readonly IReadOnlyList<JToken> _responses;
    private readonly JToken? _sample;

    private OffsetSequence(PagingSpec paging, IReadOnlyList<JToken> responses, JToken? sample)
    {
        _paging = paging;
        _responses = responses;
        _sample = sample;
    }

    /// <summary>The sample as it is documented, whatever it says of more, and nothing behind it.</summary>
    public static OffsetSequence Documented(PagingSpec paging, JToken sample) => new(paging, [sample], sample);

    public static OffsetSequence Of(PagingSpec paging, IReadOnlyList<JToken> responses) => new(paging, responses, sample: null);

    public override JToken? Response(SandboxRequest request, out string? problem)
    {
        long offset = long.Parse(request.Query.GetValueOrDefault(_paging.Parameter!, "0"), CultureInfo.InvariantCulture);
        problem = offset < 0 ? "the offset is negative" : null;
        return problem is not null ? null : offset == 0 && _sample is not null ? _sample : Page(offset);
    }

    private JToken Page(long offset)
    {
        long start = 0;

        foreach (JToken response in _responses)
        {
            JArray items = Items(response);

            if (offset < start + items.Count)
            {
                return Page(response, offset, [.. items.Skip((int)(offset - start))]);
            }

            start += items.Count;
        }

        return Page(_responses[^1], offset, []);
    }

    private JToken Page(JToken response, long offset, JArray items)
    {
        long total = _responses.Sum(each => Items(each).Count);
        JToken page = SandboxJson.With(response, _paging.Items, items);
        page = _paging.Total is { } length && _sample is null ? SandboxJson.With(page, length, total) : page;
        return _paging.More is { } flag ? SandboxJson.With(page, flag, offset + items.Count < total) : page;
    }

    private JArray Items(JToken response) => SandboxJson.At(response, _paging.Items) as JArray ?? [];
}
