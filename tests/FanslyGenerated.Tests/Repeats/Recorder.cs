namespace FanslyGenerated.Tests.Repeats;

/// <summary>Writes down what is sent, in one of the ways in which people do that, and adds a header.</summary>
internal sealed class Recorder(string way) : DelegatingHandler
{
    public static TheoryData<string> Ways => ["text", "bytes", "stream", "copy", "hash", "text afterwards", "nothing"];

    public List<string> Bodies { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Add("X-Recorded", way);

        if (request.Content is null || way.EndsWith("afterwards", StringComparison.Ordinal))
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
            return response;
        }

        Bodies.Add(await ReadAsync(request.Content, cancellationToken));
        return await base.SendAsync(request, cancellationToken);
    }

    private async Task<string> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        switch (way)
        {
            case "text":
                return await content.ReadAsStringAsync(cancellationToken);
            case "bytes":
                return $"{(await content.ReadAsByteArrayAsync(cancellationToken)).Length}";
            case "stream":
                return await new StreamReader(await content.ReadAsStreamAsync(cancellationToken)).ReadToEndAsync(cancellationToken);
            case "copy":
                using (var memory = new MemoryStream())
                {
                    await content.CopyToAsync(memory, cancellationToken);
                    return System.Text.Encoding.UTF8.GetString(memory.ToArray());
                }

            case "hash":
                using (var hash = System.Security.Cryptography.SHA256.Create())
                await using (var stream = new System.Security.Cryptography.CryptoStream(
                    Stream.Null, hash, System.Security.Cryptography.CryptoStreamMode.Write))
                {
                    await content.CopyToAsync(stream, cancellationToken);
                    await stream.FlushFinalBlockAsync(cancellationToken);
                    return Convert.ToHexString(hash.Hash!);
                }

            default:
                return "";
        }
    }
}
