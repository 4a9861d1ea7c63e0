using Newtonsoft.Json;

namespace FanslyGenerated.ContractTests.Calls;

/// <summary>A list of pages whose types are known only at run time.</summary>
internal abstract class Pages
{
    /// <param name="list">A <see cref="CursorPageable{TItem, TPayload}"/>.</param>
    public static Pages Of(object list)
        => (Pages)Activator.CreateInstance(typeof(PagesOf<,>).MakeGenericType(list.GetType().GetGenericArguments()), list)!;

    public abstract Task<object> FirstPayloadAsync();

    /// <summary>The items of every page, written as JSON.</summary>
    public abstract Task<IReadOnlyList<string>> WalkAsync();

    private sealed class PagesOf<TItem, TPayload>(CursorPageable<TItem, TPayload> list) : Pages
    {
        public override async Task<object> FirstPayloadAsync() => (await list.GetPageAsync()).Payload!;

        public override async Task<IReadOnlyList<string>> WalkAsync()
        {
            var pages = new List<string>();

            await foreach (CursorPage<TItem, TPayload> page in list.AsPages())
            {
                pages.Add(JsonConvert.SerializeObject(page.Items));
            }

            return pages;
        }
    }
}
