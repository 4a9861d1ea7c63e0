namespace FanslyGenerated.Tests.Repeats;

/// <summary>The copy of a request that is found wherever people ask how to send one again.</summary>
internal static class Copies
{
    public static async Task<HttpRequestMessage> CopyAsync(HttpRequestMessage request)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Version = request.Version };

        if (request.Content is not null)
        {
            await request.Content.LoadIntoBufferAsync();
            copy.Content = new ByteArrayContent(await request.Content.ReadAsByteArrayAsync());

            foreach (KeyValuePair<string, IEnumerable<string>> header in request.Content.Headers)
            {
                copy.Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        foreach (KeyValuePair<string, object?> option in request.Options)
        {
            copy.Options.Set(new HttpRequestOptionsKey<object?>(option.Key), option.Value);
        }

        foreach (KeyValuePair<string, IEnumerable<string>> header in request.Headers)
        {
            copy.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return copy;
    }
}
