using FanslyGenerated.Testing.Spec;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Play;

/// <summary>What an operation answers, request by request or page by page.</summary>
internal sealed class PageScript
{
    private readonly IReadOnlyList<JToken> _answers;
    private readonly IReadOnlyList<JToken>? _tokens;
    private readonly bool _takesAnyCursor;
    private int _served;

    private PageScript(IReadOnlyList<JToken> answers, IReadOnlyList<JToken>? tokens, bool takesAnyCursor = false)
    {
        _answers = answers;
        _tokens = tokens;
        _takesAnyCursor = takesAnyCursor;
    }

    /// <summary>The sample; where there are pages, it is the first, and whatever leads on leads to an empty last one.</summary>
    public static PageScript Documented(OperationSpec operation)
    {
        if (operation.Sample is not { } sample)
        {
            return new PageScript([], null);
        }

        return operation.Paging is { } paging
            ? new PageScript([sample, Page(sample, paging, new JArray(), null)], [JValue.CreateNull()], takesAnyCursor: true)
            : new PageScript([sample], null);
    }

    public static PageScript OfItems(OperationSpec operation, IReadOnlyList<JArray> pages)
    {
        IReadOnlyList<JArray> atLeastOne = pages.Count == 0 ? [[]] : pages;
        return OfAnswers(operation, [.. atLeastOne.Select(items => SandboxJson.With(operation.Sample!, operation.Paging!.Items, items))]);
    }

    public static PageScript OfPayloads(OperationSpec operation, IReadOnlyList<JToken> payloads)
    {
        string place = operation.Envelope?.Payload ?? "";
        return OfAnswers(operation, [.. payloads.Select(payload => SandboxJson.With(operation.Sample ?? payload, place, payload))]);
    }

    /// <param name="cursor">The token that was sent, if any.</param>
    /// <param name="problem">What is wrong with it.</param>
    /// <returns>The answer; null where there is none.</returns>
    public JToken? Answer(string? cursor, out string? problem)
    {
        problem = null;

        if (_tokens is null)
        {
            int served = Interlocked.Increment(ref _served) - 1;
            return _answers.Count == 0 ? null : _answers[Math.Clamp(served, 0, _answers.Count - 1)];
        }

        if (cursor is null || _takesAnyCursor)
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

    private static PageScript OfAnswers(OperationSpec operation, IReadOnlyList<JToken> answers)
    {
        if (operation.Paging is not { } paging)
        {
            return new PageScript(answers, null);
        }

        bool isText = operation.Parameters.First(parameter => parameter.Name == paging.Cursor).Value.Type == "string";
        JToken[] tokens = [.. Enumerable.Range(2, answers.Count - 1).Select(page => isText ? new JValue($"page-{page}") : new JValue(page))];

        return new PageScript(
            [.. answers.Select((answer, page) =>
                SandboxJson.With(answer, paging.Next, page < tokens.Length ? tokens[page] : JValue.CreateNull()))],
            tokens);
    }

    private static JToken Page(JToken answer, PagingSpec paging, JArray items, JToken? next)
        => SandboxJson.With(SandboxJson.With(answer, paging.Items, items), paging.Next, next ?? JValue.CreateNull());
}
