using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Spec;

/// <summary>How pages follow each other.</summary>
/// <param name="Cursor">The query parameter that takes the token.</param>
/// <param name="Next">Where the next page's token is.</param>
/// <param name="Items">Where the items are.</param>
internal sealed record PagingSpec(string Cursor, string Next, string Items)
{
    public static PagingSpec Read(JToken json)
        => new(json["cursor"]!.Value<string>()!, json["next"]!.Value<string>()!, json["items"]!.Value<string>()!);
}
