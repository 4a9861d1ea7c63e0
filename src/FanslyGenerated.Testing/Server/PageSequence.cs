using FanslyGenerated.Testing.Spec;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Server;

/// <summary>What an operation returns, request by request or page by page.</summary>
internal abstract class PageSequence
{
    /// <summary>The sample; where there are pages, it is the first, and whatever leads on leads to an empty last one.</summary>
    public static PageSequence Documented(OperationSpec operation)
        => operation switch
        {
            { Sample: null } => new CallSequence([]),
            { Paging: { Way: "offset" } paging } => OffsetSequence.Documented(paging, operation.Sample),
            { Paging: { Way: "link" } paging } => LinkSequence.Documented(paging, operation.Sample),
            { Paging: { } paging } => CursorSequence.Documented(paging, operation.Sample),
            _ => new CallSequence([operation.Sample]),
        };

    public static PageSequence OfItems(OperationSpec operation, IReadOnlyList<JArray> pages)
    {
        IReadOnlyList<JArray> atLeastOne = pages.Count == 0 ? [[]] : pages;
        return OfResponses(operation, [.. atLeastOne.Select(items => SandboxJson.With(operation.Sample!, operation.Paging!.Items, items))]);
    }

    public static PageSequence OfPayloads(OperationSpec operation, IReadOnlyList<JToken> payloads)
    {
        string place = operation.Envelope?.Payload ?? "";
        return OfResponses(operation, [.. payloads.Select(payload => SandboxJson.With(operation.Sample ?? payload, place, payload))]);
    }

    /// <param name="request">What was asked.</param>
    /// <param name="problem">What is wrong with what it says of the page.</param>
    /// <returns>The response; null where there is none.</returns>
    public abstract JToken? Response(SandboxRequest request, out string? problem);

    private static PageSequence OfResponses(OperationSpec operation, IReadOnlyList<JToken> responses)
        => operation.Paging switch
        {
            null => new CallSequence(responses),
            { Way: "offset" } paging => OffsetSequence.Of(paging, responses),
            { Way: "link" } paging => new LinkSequence(paging, responses),
            { } paging => CursorSequence.Of(
                paging, responses, operation.Parameters.First(parameter => parameter.Name == paging.Parameter).Value.Type == "string"),
        };
}
