namespace FanslyGenerated.Json.Reading;

/// <summary>Reads lists.</summary>
internal static class ResponseList
{
    public static IReadOnlyList<T> Read<T>(ref ResponseJson json, ReadValue<T> item)
    {
        json.BeginList();

        if (!json.NextItem())
        {
            return [];
        }

        var items = default(ItemBuffer<T>);

        do
        {
            items.Add(item(ref json));
        }
        while (json.NextItem());

        return items.ToArray();
    }
}
