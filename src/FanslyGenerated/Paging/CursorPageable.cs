using FanslyGenerated.Http;
using FanslyGenerated.Paging;

namespace FanslyGenerated;

/// <summary>Makes lists for tests of code that walks them.</summary>
public static class CursorPageable
{
    /// <summary>A list of given pages, which behaves like one that comes from the API.</summary>
    /// <param name="payloads">The pages' payloads, in order.</param>
    /// <param name="items">Finds the items in a payload.</param>
    public static CursorPageable<TItem, TPayload> FromPages<TItem, TPayload>(
        IReadOnlyList<TPayload> payloads, Func<TPayload, IReadOnlyList<TItem>> items)
    {
        ArgumentNullException.ThrowIfNull(payloads);
        ArgumentNullException.ThrowIfNull(items);

        var call = new ApiCall(nameof(FromPages), HttpMethod.Get, AccountId: null);
        return new(new PageSource<TItem, TPayload>(call, new PageScope(call.Operation), null, endsWithEmptyPage: false, Fetch));

        Task<FetchedPage<TItem, TPayload>> Fetch(string? cursor, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int index = cursor is null ? 0 : (int)PageToken.ToInt64(cursor);

            if (index >= payloads.Count)
            {
                throw new ArgumentOutOfRangeException(nameof(payloads), "A list has at least one page, even if that is empty.");
            }

            string? next = index + 1 < payloads.Count ? PageToken.Of(index + 1) : null;
            return Task.FromResult(new FetchedPage<TItem, TPayload>(items(payloads[index]), payloads[index], next, Response: null));
        }
    }
}
