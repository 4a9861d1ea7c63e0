namespace FanslyGenerated.Paging;

/// <summary>A walk over the pages of a list, which ends whatever the API returns.</summary>
internal sealed class PageWalk<TItem, TPayload>(PageSource<TItem, TPayload> source, string? start)
    : IAsyncEnumerable<CursorPage<TItem, TPayload>>
{
    /// <summary>Lists were seen to have an empty page in the middle; a longer run of them is taken for an endless one.</summary>
    private const int LongestRunOfEmptyPages = 3;

    public async IAsyncEnumerator<CursorPage<TItem, TPayload>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        // A token comes once in a walk. Hashes of 64 bits keep 100,000 pages in two megabytes.
        HashSet<ulong> seen = [];
        string? cursor = start;
        int emptyPages = 0;

        if ((cursor ?? source.Scope.Key.Origin) is { } first)
        {
            seen.Add(Fingerprint.Of(first));
        }

        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FetchedPage<TItem, TPayload> page = await FetchAsync(cursor, cancellationToken).ConfigureAwait(false);
            emptyPages = page.Items.Count == 0 ? emptyPages + 1 : 0;

            // The page is not given out, so that resuming from its own token asks for it again: nothing lost, nothing twice.
            if (page.Next is not null && !seen.Add(Fingerprint.Of(page.Next)))
            {
                throw Endless(cursor, "a token came a second time");
            }

            if (page.Next is not null && emptyPages > LongestRunOfEmptyPages)
            {
                throw Endless(cursor, $"more than {LongestRunOfEmptyPages} pages in a row were empty");
            }

            yield return page.ToPage(source.Scope);

            if (page.Next is null)
            {
                yield break;
            }

            cursor = page.Next;
        }
    }

    private async Task<FetchedPage<TItem, TPayload>> FetchAsync(string? cursor, CancellationToken cancellationToken)
    {
        try
        {
            return await source.FetchAsync(cursor, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiException exception)
        {
            // A caller who walks items sees no tokens, and could not go on without this one.
            exception.LastToken = TokenOf(cursor);
            throw;
        }
    }

    private ApiPagingException Endless(string? cursor, string problem)
        => new(source.Call, TokenOf(cursor), problem);

    private string? TokenOf(string? cursor) => cursor is null ? null : source.Scope.Seal(cursor);
}
