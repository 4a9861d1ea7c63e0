namespace FanslyGenerated.Http;

/// <summary>The key and the header that carries it. No text of this class shows the key.</summary>
internal sealed class ApiKey
{
    public ApiKey(string header, string prefix, string key)
    {
        // Anything else either injects a header or fails only when the first request is sent.
        if (string.IsNullOrEmpty(key) || !key.All(static character => character is > ' ' and <= '~'))
        {
            throw new ArgumentException("A key consists of printable ASCII characters without spaces.", nameof(key));
        }

        Header = header;
        HeaderValue = prefix + key;
    }

    public string Header { get; }

    public string HeaderValue { get; }

    public static ApiKey InHeader(string header, string key) => new(header, "", key);

    public static ApiKey Bearer(string key) => new("Authorization", "Bearer ", key);
}
