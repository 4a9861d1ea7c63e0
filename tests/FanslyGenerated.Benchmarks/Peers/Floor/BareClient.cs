using System.Net.Http.Headers;

namespace FanslyGenerated.Benchmarks.Peers.Floor;

/// <summary>What no client over HttpClient can do without: a message goes out, and the bytes of the response come in.</summary>
internal sealed class BareClient(HttpClient http)
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json");

    private readonly byte[] _buffer = new byte[256 * 1024];

    public async Task<int> GetAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await AskAsync(request).ConfigureAwait(false);
    }

    public async Task<int> PostAsync(string address, byte[] json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new ByteArrayContent(json);
        request.Content.Headers.ContentType = s_json;
        return await AskAsync(request).ConfigureAwait(false);
    }

    private async Task<int> AskAsync(HttpRequestMessage request)
    {
        using HttpResponseMessage response = await http
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead)
            .ConfigureAwait(false);
        Stream body = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        int length = 0;

        while (await body.ReadAsync(_buffer).ConfigureAwait(false) is > 0 and var count)
        {
            length += count;
        }

        return length;
    }
}
