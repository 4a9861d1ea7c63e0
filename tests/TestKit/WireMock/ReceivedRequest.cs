using System.Text;

namespace FanslyGenerated.TestKit;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Target">The address behind the host, with its escapes.</param>
/// <param name="Headers">The headers; names are compared without case.</param>
/// <param name="Bytes">The body.</param>
internal sealed record ReceivedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Bytes)
{
    /// <summary>The name of the stub that it matched; null where there was none.</summary>
    public string? StubName { get; init; }

    /// <summary>The path with its escapes.</summary>
    public string Path => Target.Split('?', 2)[0];

    /// <summary>The path, cut at its slashes, and each part with its escapes undone.</summary>
    public IReadOnlyList<string> Segments => [.. Path.Split('/').Skip(1).Select(Uri.UnescapeDataString)];

    /// <summary>The query's names and values, with their escapes undone, in the order in which they came.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query
        => Target.Split('?', 2) is [_, var query] ? [.. query.Split('&').Select(Pair)] : [];

    public string Body => Encoding.UTF8.GetString(Bytes);

    /// <summary>A plus is a space to many servers, so one that was meant has to come escaped: it is read as they read it.</summary>
    private static KeyValuePair<string, string> Pair(string text)
    {
        string[] parts = [.. text.Split('=', 2).Select(part => Uri.UnescapeDataString(part.Replace('+', ' ')))];
        return KeyValuePair.Create(parts[0], parts.Length == 2 ? parts[1] : "");
    }
}
