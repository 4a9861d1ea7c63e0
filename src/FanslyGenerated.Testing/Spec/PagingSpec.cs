using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Spec;

/// <summary>How pages follow each other.</summary>
/// <param name="Way">What leads on, as <c>x-paging</c> calls it.</param>
/// <param name="Parameter">The query parameter that says where a page starts, if there is one.</param>
/// <param name="Items">Where the items are.</param>
/// <param name="Places">Where a response says what leads on, by what the way of paging calls each place.</param>
internal sealed record PagingSpec(string Way, string? Parameter, string Items, IReadOnlyDictionary<string, string?> Places)
{
    /// <summary>Where that is which leads to the next page, if the response has it.</summary>
    public string? Next => Places.GetValueOrDefault("next");

    /// <summary>Where the length of the whole list is, if it is stated.</summary>
    public string? Total => Places.GetValueOrDefault("total");

    /// <summary>Where it is whether another page follows, if that is stated.</summary>
    public string? More => Places.GetValueOrDefault("more");

    public static PagingSpec Read(JToken json)
        => new(
            json["way"]!.Value<string>()!,
            json["parameter"]!.Value<string?>(),
            json["items"]!.Value<string>()!,
            SandboxJson.Members(json).ToDictionary(pair => pair.Key, pair => pair.Value.Value<string?>()));
}
