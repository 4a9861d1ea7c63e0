using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Spec;

/// <summary>A file that is returned.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="MediaType">What it is.</param>
/// <param name="Name">What it is called; null where the response says no name.</param>
internal sealed record FileSpec(byte[] Content, string MediaType, string? Name = null)
{
    public static FileSpec Read(JToken json)
        => new(Convert.FromBase64String(json["content"]!.Value<string>()!), json["mediaType"]!.Value<string>()!);
}
