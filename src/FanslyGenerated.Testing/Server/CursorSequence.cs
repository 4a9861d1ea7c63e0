using FanslyGenerated.Testing.Spec;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Server;

/// <summary>Pages that lead on by tokens of the sandbox's own.</summary>
internal sealed class CursorSequence : PageSequence
{
    private readonly string _parameter;
    private readonly IReadOnlyList<JToken> _responses;
    private readonly IReadOnlyList<JToken>? _tokens;

    private CursorSequence(PagingSpec paging, IReadOnlyList<JToken> responses, IReadOnlyList<JToken>? tokens)
    {
        _parameter = paging.Parameter!;
        _responses = responses;
        _tokens = tokens;
    }

    /// <summary>The sample, and an empty last page that any token leads to.</summary>
    public static CursorSequence Documented(PagingSpec paging, JToken sample)
        => new(paging, [sample, Lead(SandboxJson.With(sample, paging.Items, new JArray()), paging, JValue.CreateNull())], null);

    public static CursorSequence Of(PagingSpec paging, IReadOnlyList<JToken> responses, bool isText)
    {
        JToken[] tokens = [.. Enumerable.Range(2, responses.Count - 1).Select(page => isText ? new JValue($"page-{page}") : new JValue(page))];

        return new CursorSequence(
            paging,
            [.. responses.Select((response, page) => Lead(response, paging, page < tokens.Length ? tokens[page] : JValue.CreateNull()))],
            tokens);
    }

    public override JToken? Response(SandboxRequest request, out string? problem)
    {
        string? cursor = request.Query.GetValueOrDefault(_parameter);
        problem = null;

        if (cursor is null || _tokens is null)
        {
            return _responses[cursor is null ? 0 : 1];
        }

        int page = 1 + _tokens.ToList().FindIndex(token => token.ToString() == cursor);

        if (page == 0)
        {
            problem = "the cursor was not given out by this sandbox";
            return null;
        }

        return _responses[page];
    }

    private static JToken Lead(JToken response, PagingSpec paging, JToken next) => SandboxJson.With(response, paging.Next!, next);
}
