using FanslyGenerated.Json;
using FanslyGenerated.Responses;

namespace FanslyGenerated.Paging;

/// <summary>Takes a page out of a response. What the walk cannot go on with is a fault of the response, and reported as one.</summary>
internal static class FetchedPage
{
    public static FetchedPage<TItem, TPayload> Of<TItem, TPayload>(
        ApiResponse response,
        TPayload payload,
        string itemsPointer,
        IReadOnlyList<TItem>? items,
        string nextPointer,
        string? next)
    {
        string? token = PageToken.Of(next);

        if (items is null)
        {
            // An empty list in its place would end the walk in silence.
            throw ResponseFault.Missing(response.Call, itemsPointer);
        }

        // U+FFFD is what readers put in the place of what is no text: the token that was meant is lost.
        if (token is not null && (token.Contains('\uFFFD') || !Utf16.IsWellFormed(token)))
        {
            throw ResponseFault.At(response.Call, nextPointer, "is no text that could be sent back");
        }

        return new(items, payload, token, response);
    }

    public static FetchedPage<TItem, TPayload> Of<TItem, TPayload>(
        ApiResponse response,
        TPayload payload,
        string itemsPointer,
        IReadOnlyList<TItem>? items,
        string nextPointer,
        long? next)
        => Of(response, payload, itemsPointer, items, nextPointer, PageToken.Of(next));

    /// <summary>For a list that is counted through: the next page starts behind the last item of this one.</summary>
    public static FetchedPage<TItem, TPayload> At<TItem, TPayload>(
        ApiResponse response,
        TPayload payload,
        string itemsPointer,
        IReadOnlyList<TItem>? items,
        long? start,
        long? total,
        bool? more)
        => items is null
            ? throw ResponseFault.Missing(response.Call, itemsPointer)
            : new(items, payload, PageOffset.Next(start ?? 0, items.Count, total, more), response);

    /// <summary>For a list whose responses have a link to the next page.</summary>
    public static FetchedPage<TItem, TPayload> Linked<TItem, TPayload>(
        ApiResponse response,
        TPayload payload,
        string itemsPointer,
        IReadOnlyList<TItem>? items,
        string linkPointer,
        string? link)
        => items is null
            ? throw ResponseFault.Missing(response.Call, itemsPointer)
            : new(items, payload, PageLink.Next(response, linkPointer, link), response);

    /// <summary>For a token of no declared type, which only a text or a number can be.</summary>
    public static FetchedPage<TItem, TPayload> Of<TItem, TPayload>(
        ApiResponse response,
        TPayload payload,
        string itemsPointer,
        IReadOnlyList<TItem>? items,
        string nextPointer,
        RawJson? next)
        => next?.Text is null or ['"' or '-' or 'n' or (>= '0' and <= '9'), ..]
            ? Of(response, payload, itemsPointer, items, nextPointer, PageToken.Of(next))
            : throw ResponseFault.At(response.Call, nextPointer, "is neither a text nor a number");
}
