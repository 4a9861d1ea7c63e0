using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Spec;

/// <summary>How pages follow each other.</summary>
/// <param name="Way">What leads on: <c>cursor</c>, <c>offset</c> or <c>link</c>.</param>
/// <param name="Parameter">The query parameter that says where a page starts, if there is one.</param>
/// <param name="Items">Where the items are.</param>
/// <param name="Next">Where that is which leads to the next page, if the response has it.</param>
/// <param name="Total">Where the length of the whole list is, if it is stated.</param>
/// <param name="More">Where it is whether another page follows, if that is stated.</param>
internal sealed record PagingSpec(string Way, string? Parameter, string Items, string? Next, string? Total, string? More)
{
    public static PagingSpec Read(JToken json)
        => new(
            json["way"]!.Value<string>()!,
            json["parameter"]!.Value<string?>(),
            json["items"]!.Value<string>()!,
            json["next"]?.Value<string?>(),
            json["total"]?.Value<string?>(),
            json["more"]?.Value<string?>());
}
