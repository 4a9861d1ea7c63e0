namespace FanslyGenerated.TestKit;

/// <summary>Walks lists for tests, and keeps what came before a fault.</summary>
internal static class Walk
{
    public static async Task<List<SeenPage>> PagesAsync(this PagedList list, string? token = null, int atMost = int.MaxValue)
    {
        List<SeenPage> pages = [];

        await foreach (SeenPage page in list.AsPages(token))
        {
            pages.Add(page);

            if (pages.Count == atMost)
            {
                break;
            }
        }

        return pages;
    }

    public static async Task<List<object>> ItemsAsync(this PagedList list)
    {
        List<object> items = [];

        await foreach (object item in list.AsItems())
        {
            items.Add(item);
        }

        return items;
    }

    /// <summary>The pages before the fault, and the fault.</summary>
    public static async Task<(List<SeenPage> Pages, ApiException Fault)> FaultAsync(this PagedList list, string? token = null)
    {
        List<SeenPage> pages = [];

        try
        {
            await foreach (SeenPage page in list.AsPages(token))
            {
                pages.Add(page);
            }
        }
        catch (ApiException fault)
        {
            return (pages, fault);
        }

        throw new InvalidOperationException("The walk ended without a fault.");
    }
}
