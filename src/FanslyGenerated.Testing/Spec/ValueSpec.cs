using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Spec;

/// <summary>What a value has to be.</summary>
/// <param name="Type"><c>string</c>, <c>boolean</c>, <c>integer</c>, <c>number</c>, <c>date-time</c>, <c>array</c>, <c>object</c>, <c>file</c> or <c>any</c>.</param>
/// <param name="Schema">What an object has to be.</param>
/// <param name="Items">What the items of an array have to be.</param>
internal sealed record ValueSpec(string Type, string? Schema, ValueSpec? Items)
{
    public static ValueSpec Read(JToken json)
        => new(
            json["type"]!.Value<string>()!,
            json["schema"]?.Value<string>(),
            json["items"] is { } items ? Read(items) : null);
}
