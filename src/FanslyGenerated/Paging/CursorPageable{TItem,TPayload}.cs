using FanslyGenerated.Paging;

namespace FanslyGenerated;

/// <summary>
/// The items of a list that the API gives page by page, in the API's order. Nothing is requested until a walk starts, and a
/// page is requested only once the one before it has been used up. It can be walked any number of times.
/// </summary>
/// <remarks>
/// Items are given as they come: if the list shifts while it is walked, an item may come twice. A walk that cannot go on ends
/// with an <see cref="ApiException"/>; what was given out stays valid, and <see cref="ApiException.LastToken"/> resumes it.
/// </remarks>
/// <typeparam name="TItem">The type of one item.</typeparam>
/// <typeparam name="TPayload">The type of everything that a page holds.</typeparam>
public sealed class CursorPageable<TItem, TPayload> : IAsyncEnumerable<TItem>
{
    private readonly PageSource<TItem, TPayload> _source;

    internal CursorPageable(PageSource<TItem, TPayload> source) => _source = source;

    /// <summary>Walks the pages, each with what the API sends beside the items.</summary>
    /// <param name="continuationToken">Where to resume: the token of the last page that was dealt with.</param>
    /// <exception cref="ArgumentException">The token is of another list, or no token.</exception>
    public IAsyncEnumerable<CursorPage<TItem, TPayload>> AsPages(string? continuationToken = null)
        => new PageWalk<TItem, TPayload>(_source, _source.CursorOf(continuationToken));

    /// <summary>Gets a single page, as a web back end does for its own callers.</summary>
    /// <param name="continuationToken">Which page: the token of the one before it; null for the first.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">The token is of another list, or no token.</exception>
    /// <exception cref="ApiException">The call failed; the subclass says why.</exception>
    public async Task<CursorPage<TItem, TPayload>> GetPageAsync(
        string? continuationToken = null, CancellationToken cancellationToken = default)
        => (await _source.FetchAsync(_source.CursorOf(continuationToken), cancellationToken).ConfigureAwait(false))
            .ToPage(_source.Scope);

    /// <inheritdoc/>
    public async IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (CursorPage<TItem, TPayload> page in AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (TItem item in page.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }
}
