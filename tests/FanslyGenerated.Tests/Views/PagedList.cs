namespace FanslyGenerated.Tests.Views;

/// <summary>A list of any item type, walked by tests that do not know the type.</summary>
internal abstract class PagedList
{
    public static PagedList Of(object pageable)
        => (PagedList)Activator.CreateInstance(
            typeof(PagedList<,>).MakeGenericType(pageable.GetType().GetGenericArguments()), pageable)!;

    public abstract IAsyncEnumerable<SeenPage> AsPages(string? token = null, CancellationToken cancellationToken = default);

    public abstract IAsyncEnumerable<object> AsItems(CancellationToken cancellationToken = default);

    public abstract Task<SeenPage> GetPageAsync(string? token = null);
}
