namespace FanslyGenerated;

/// <summary>One page of a list.</summary>
/// <typeparam name="TItem">The type of one item.</typeparam>
/// <typeparam name="TPayload">The type of everything that the page holds.</typeparam>
public sealed class CursorPage<TItem, TPayload>
{
    internal CursorPage(IReadOnlyList<TItem> items, TPayload payload, string? continuationToken, ApiResponse? response)
    {
        Items = items;
        Payload = payload;
        ContinuationToken = continuationToken;
        Response = response;
    }

    /// <summary>The items of this page; empty on a page that only marks the end of the list.</summary>
    public IReadOnlyList<TItem> Items { get; }

    /// <summary>The whole payload: the items, and whatever the API sends beside them.</summary>
    public TPayload Payload { get; }

    /// <summary>
    /// Leads to the next page; null on the last one. Saved after the page was dealt with, it lets a walk be resumed where
    /// it ended, with nothing lost and nothing twice.
    /// </summary>
    public string? ContinuationToken { get; }

    /// <summary>The response the page came in; null for pages made by <see cref="CursorPageable.FromPages"/>.</summary>
    public ApiResponse? Response { get; }
}
