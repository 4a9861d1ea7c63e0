using System.Runtime.CompilerServices;

namespace FanslyGenerated.TestKit;

/// <summary>A list of any item type, walked by tests that do not know the type.</summary>
internal abstract class PagedList
{
    public static PagedList Of(object pageable)
        => (PagedList)Activator.CreateInstance(typeof(Typed<,>).MakeGenericType(pageable.GetType().GetGenericArguments()), pageable)!;

    public abstract IAsyncEnumerable<SeenPage> AsPages(string? token = null, CancellationToken cancellationToken = default);

    public abstract IAsyncEnumerable<object> AsItems(CancellationToken cancellationToken = default);

    public abstract Task<SeenPage> GetPageAsync(string? token = null);

    private sealed class Typed<TItem, TPayload>(CursorPageable<TItem, TPayload> list) : PagedList
        where TItem : notnull
        where TPayload : notnull
    {
        // A token that is refused is refused here, before anything is enumerated.
        public override IAsyncEnumerable<SeenPage> AsPages(string? token = null, CancellationToken cancellationToken = default)
            => SeenAsync(list.AsPages(token), cancellationToken);

        public override async IAsyncEnumerable<object> AsItems([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await foreach (TItem item in list.WithCancellation(cancellationToken))
            {
                yield return item;
            }
        }

        public override async Task<SeenPage> GetPageAsync(string? token = null) => Seen(await list.GetPageAsync(token));

        private static async IAsyncEnumerable<SeenPage> SeenAsync(
            IAsyncEnumerable<CursorPage<TItem, TPayload>> pages, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await foreach (CursorPage<TItem, TPayload> page in pages.WithCancellation(cancellationToken))
            {
                yield return Seen(page);
            }
        }

        private static SeenPage Seen(CursorPage<TItem, TPayload> page)
            => new([.. page.Items.Cast<object>()], page.Payload, page.ContinuationToken, page.Response);
    }
}
