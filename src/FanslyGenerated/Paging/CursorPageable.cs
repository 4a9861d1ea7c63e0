using System.Globalization;
using FanslyGenerated.Operations;
using FanslyGenerated.Paging;

namespace FanslyGenerated;

/// <summary>Makes lists for tests of code that walks them.</summary>
public static class CursorPageable
{
    /// <summary>A list of given pages, which behaves like one that comes from the API.</summary>
    /// <param name="payloads">The pages' payloads, in order. A list has at least one page, even if that is empty.</param>
    /// <param name="items">Finds the items in a payload.</param>
    /// <exception cref="ArgumentException">There are no pages.</exception>
    public static CursorPageable<TItem, TPayload> FromPages<TItem, TPayload>(
        IReadOnlyList<TPayload> payloads, Func<TPayload, IReadOnlyList<TItem>> items)
    {
        ArgumentNullException.ThrowIfNull(payloads);
        ArgumentNullException.ThrowIfNull(items);

        if (payloads.Count == 0)
        {
            throw new ArgumentException("A list has at least one page, even if that is empty.", nameof(payloads));
        }

        TPayload[] pages = [.. payloads];
        var call = new ApiCall(nameof(FromPages), HttpMethod.Get, AccountId: null);
        var scope = new PageScope(nameof(CursorPageable), call.Operation, PageKey.Given);
        return new(new PageSource<TItem, TPayload>(call, scope, firstCursor: null, endsWithEmptyPage: false, Fetch));

        Task<FetchedPage<TItem, TPayload>> Fetch(string? cursor, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int index = cursor is null ? 0 : int.Parse(cursor, NumberStyles.None, CultureInfo.InvariantCulture);

            if (index >= pages.Length)
            {
                throw new ArgumentException("The continuation token is of a list with more pages.", nameof(cursor));
            }

            string? next = index + 1 < pages.Length ? (index + 1).ToString(CultureInfo.InvariantCulture) : null;
            return Task.FromResult(new FetchedPage<TItem, TPayload>(items(pages[index]), pages[index], next, Response: null));
        }
    }
}
