using FanslyGenerated.Testing.Spec;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Play;

/// <summary>Pages that lead on by tokens of the sandbox's own.</summary>
internal sealed class CursorScript : PageScript
{
    private readonly string _parameter;
    private readonly IReadOnlyList<JToken> _answers;
    private readonly IReadOnlyList<JToken>? _tokens;

    private CursorScript(PagingSpec paging, IReadOnlyList<JToken> answers, IReadOnlyList<JToken>? tokens)
    {
        _parameter = paging.Parameter!;
        _answers = answers;
        _tokens = tokens;
    }

    /// <summary>The sample, and an empty last page that any token leads to.</summary>
    public static CursorScript Documented(PagingSpec paging, JToken sample)
        => new(paging, [sample, Lead(SandboxJson.With(sample, paging.Items, new JArray()), paging, JValue.CreateNull())], null);

    public static CursorScript Of(PagingSpec paging, IReadOnlyList<JToken> answers, bool isText)
    {
        JToken[] tokens = [.. Enumerable.Range(2, answers.Count - 1).Select(page => isText ? new JValue($"page-{page}") : new JValue(page))];

        return new CursorScript(
            paging,
            [.. answers.Select((answer, page) => Lead(answer, paging, page < tokens.Length ? tokens[page] : JValue.CreateNull()))],
            tokens);
    }

    public override JToken? Answer(SandboxRequest request, out string? problem)
    {
        string? cursor = request.Query.GetValueOrDefault(_parameter);
        problem = null;

        if (cursor is null || _tokens is null)
        {
            return _answers[cursor is null ? 0 : 1];
        }

        int page = 1 + _tokens.ToList().FindIndex(token => token.ToString() == cursor);

        if (page == 0)
        {
            problem = "the cursor was not given out by this sandbox";
            return null;
        }

        return _answers[page];
    }

    private static JToken Lead(JToken answer, PagingSpec paging, JToken next) => SandboxJson.With(answer, paging.Next!, next);
}
