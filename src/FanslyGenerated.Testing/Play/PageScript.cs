using FanslyGenerated.Testing.Spec;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Play;

/// <summary>What an operation answers, request by request or page by page.</summary>
internal abstract class PageScript
{
    /// <summary>The sample; where there are pages, it is the first, and whatever leads on leads to an empty last one.</summary>
    public static PageScript Documented(OperationSpec operation)
        => operation switch
        {
            { Sample: null } => new CallScript([]),
            { Paging: { Way: "offset" } paging } => OffsetScript.Documented(paging, operation.Sample),
            { Paging: { Way: "link" } paging } => LinkScript.Documented(paging, operation.Sample),
            { Paging: { } paging } => CursorScript.Documented(paging, operation.Sample),
            _ => new CallScript([operation.Sample]),
        };

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

    /// <param name="request">What was asked.</param>
    /// <param name="problem">What is wrong with what it says of the page.</param>
    /// <returns>The answer; null where there is none.</returns>
    public abstract JToken? Answer(SandboxRequest request, out string? problem);

    private static PageScript OfAnswers(OperationSpec operation, IReadOnlyList<JToken> answers)
        => operation.Paging switch
        {
            null => new CallScript(answers),
            { Way: "offset" } paging => OffsetScript.Of(paging, answers),
            { Way: "link" } paging => new LinkScript(paging, answers),
            { } paging => CursorScript.Of(
                paging, answers, operation.Parameters.First(parameter => parameter.Name == paging.Parameter).Value.Type == "string"),
        };
}
