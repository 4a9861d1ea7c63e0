using System.Runtime.CompilerServices;

namespace FanslyGenerated.Tests.Views;

/// <inheritdoc/>
internal sealed class PagedList<TItem, TPayload>(CursorPageable<TItem, TPayload> list) : PagedList
    where TItem : notnull
    where TPayload : notnull
{
    public override IAsyncEnumerable<SeenPage> AsPages(string? token = null, CancellationToken cancellationToken = default)
        => Seen(list.AsPages(token), cancellationToken);

    public override async IAsyncEnumerable<object> AsItems([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (TItem item in list.WithCancellation(cancellationToken))
        {
            yield return item;
        }
    }

    public override async Task<SeenPage> GetPageAsync(string? token = null) => Seen(await list.GetPageAsync(token));

    private static async IAsyncEnumerable<SeenPage> Seen(
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
