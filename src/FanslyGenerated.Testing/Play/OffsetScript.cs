using System.Globalization;
using FanslyGenerated.Testing.Spec;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Play;

/// <summary>
/// Pages that are found by the number of items before them. An offset within a page gives the rest of it, and one behind the
/// list an empty page. A page without items is passed over, since no offset leads past it.
/// </summary>
internal sealed class OffsetScript : PageScript
{
    private readonly PagingSpec _paging;
    private readonly IReadOnlyList<JToken> _answers;
    private readonly JToken? _sample;

    private OffsetScript(PagingSpec paging, IReadOnlyList<JToken> answers, JToken? sample)
    {
        _paging = paging;
        _answers = answers;
        _sample = sample;
    }

    /// <summary>The sample as it is documented, whatever it says of more, and nothing behind it.</summary>
    public static OffsetScript Documented(PagingSpec paging, JToken sample) => new(paging, [sample], sample);

    public static OffsetScript Of(PagingSpec paging, IReadOnlyList<JToken> answers) => new(paging, answers, sample: null);

    public override JToken? Answer(SandboxRequest request, out string? problem)
    {
        long offset = long.Parse(request.Query.GetValueOrDefault(_paging.Parameter!, "0"), CultureInfo.InvariantCulture);
        problem = offset < 0 ? "the offset is negative" : null;
        return problem is not null ? null : offset == 0 && _sample is not null ? _sample : Page(offset);
    }

    private JToken Page(long offset)
    {
        long start = 0;

        foreach (JToken answer in _answers)
        {
            JArray items = Items(answer);

            if (offset < start + items.Count)
            {
                return Page(answer, offset, [.. items.Skip((int)(offset - start))]);
            }

            start += items.Count;
        }

        return Page(_answers[^1], offset, []);
    }

    private JToken Page(JToken answer, long offset, JArray items)
    {
        long total = _answers.Sum(each => Items(each).Count);
        JToken page = SandboxJson.With(answer, _paging.Items, items);
        page = _paging.Total is { } length && _sample is null ? SandboxJson.With(page, length, total) : page;
        return _paging.More is { } flag ? SandboxJson.With(page, flag, offset + items.Count < total) : page;
    }

    private JArray Items(JToken answer) => SandboxJson.At(answer, _paging.Items) as JArray ?? [];
}
