using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests.WireMock;

/// <summary>A request as it arrived.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Segments">The path, cut at its slashes, and each part with its escapes undone.</param>
/// <param name="Query">The query's names and values, with their escapes undone, in the order in which they came.</param>
/// <param name="Headers">The headers; names are compared without case.</param>
/// <param name="Body">The body's text.</param>
/// <param name="Bytes">The body's bytes.</param>
/// <param name="StubName">The name of the stub that answered it; null where none fitted.</param>
internal sealed record ReceivedRequest(
    string Method,
    IReadOnlyList<string> Segments,
    IReadOnlyList<KeyValuePair<string, string>> Query,
    IReadOnlyDictionary<string, string> Headers,
    string Body,
    byte[] Bytes,
    string? StubName)
{
    public static ReceivedRequest Read(JToken entry)
    {
        JToken request = entry["request"]!;
        string[] address = request["url"]!.Value<string>()!.Split('?', 2);

        return new ReceivedRequest(
            request["method"]!.Value<string>()!,
            [.. address[0].Split('/').Skip(1).Select(Uri.UnescapeDataString)],
            address.Length == 1 ? [] : [.. address[1].Split('&').Select(Pair)],
            ((JObject)request["headers"]!).Properties().ToDictionary(
                header => header.Name, header => header.Value.Value<string>()!, StringComparer.OrdinalIgnoreCase),
            request["body"]!.Value<string>()!,
            Convert.FromBase64String(request["bodyAsBase64"]?.Value<string>() ?? ""),
            entry["stubMapping"]?["name"]?.Value<string>());
    }

    /// <summary>A plus is a space to many servers, so one that was meant has to come escaped: it is read as they read it.</summary>
    private static KeyValuePair<string, string> Pair(string text)
    {
        string[] parts = [.. text.Split('=', 2).Select(part => Uri.UnescapeDataString(part.Replace('+', ' ')))];
        return KeyValuePair.Create(parts[0], parts.Length == 2 ? parts[1] : "");
    }
}
