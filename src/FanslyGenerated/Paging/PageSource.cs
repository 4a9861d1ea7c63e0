using FanslyGenerated.Operations;
using FanslyGenerated.Telemetry;

namespace FanslyGenerated.Paging;

/// <summary>Where the pages of one list come from. It holds no state of a walk, so any number of walks can share it.</summary>
internal sealed class PageSource<TItem, TPayload>
{
    private readonly Func<string?, CancellationToken, Task<FetchedPage<TItem, TPayload>>> _fetch;
    private readonly string? _firstCursor;
    private readonly bool _endsWithEmptyPage;

    /// <param name="call">What exceptions say of the walk.</param>
    /// <param name="scope">The list that tokens are bound to.</param>
    /// <param name="firstCursor">Where the list starts, if the caller said so.</param>
    /// <param name="endsWithEmptyPage">Whether an empty page is the end even when it carries a token.</param>
    /// <param name="fetch">Asks for a page by the API's own token.</param>
    public PageSource(
        ApiCall call,
        PageScope scope,
        string? firstCursor,
        bool endsWithEmptyPage,
        Func<string?, CancellationToken, Task<FetchedPage<TItem, TPayload>>> fetch)
    {
        Call = call;
        Scope = scope;
        _firstCursor = firstCursor;
        _endsWithEmptyPage = endsWithEmptyPage;
        _fetch = fetch;
    }

    public ApiCall Call { get; }

    public PageScope Scope { get; }

    /// <summary>The API's own token that a caller's token stands for.</summary>
    public string? CursorOf(string? continuationToken)
        => continuationToken is null ? _firstCursor : Scope.Open(continuationToken);

    public async Task<FetchedPage<TItem, TPayload>> FetchAsync(string? cursor, CancellationToken cancellationToken)
    {
        FetchedPage<TItem, TPayload> page = await _fetch(cursor, cancellationToken).ConfigureAwait(false);
        Metrics.PageFetched(Call);
        return _endsWithEmptyPage && page.Items.Count == 0 ? page with { Next = null } : page;
    }
}
