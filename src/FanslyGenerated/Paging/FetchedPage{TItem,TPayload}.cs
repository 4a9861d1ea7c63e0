namespace FanslyGenerated.Paging;

/// <summary>A page as it came, before its token is made opaque.</summary>
/// <param name="Items">The items.</param>
/// <param name="Payload">Everything that the page holds.</param>
/// <param name="Next">The API's own token for the next page; null where the list ends.</param>
/// <param name="Response">The response.</param>
internal readonly record struct FetchedPage<TItem, TPayload>(
    IReadOnlyList<TItem> Items, TPayload Payload, string? Next, ApiResponse? Response)
{
    public CursorPage<TItem, TPayload> ToPage(PageScope scope)
        => new(Items, Payload, Next is null ? null : scope.Seal(Next), Response);
}
