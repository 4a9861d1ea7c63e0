using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace FanslyGenerated.Benchmarks.Peers.ByHand;

/// <summary>
/// The baseline: HttpClient and System.Text.Json's source generator, by the methods that .NET has for the two together, as
/// a developer uses them who knows both. The statuses are looked at. Nothing is tried again, bounded or reported.
/// </summary>
internal sealed class ByHandClient(HttpClient http, ByHandTypes types)
{
    public static byte[] Write(Sending message) => JsonSerializer.SerializeToUtf8Bytes(message, ByHandContext.Default.Sending);

    public async Task<Page> GetPageAsync(string account, string chat)
    {
        using HttpResponseMessage response = await http
            .GetAsync(Address(account, chat), HttpCompletionOption.ResponseHeadersRead)
            .ConfigureAwait(false);
        return await OpenAsync(response, types.Page).ConfigureAwait(false);
    }

    public async Task<Stored> SendAsync(string account, string chat, Sending message)
    {
        using HttpResponseMessage response = await http
            .PostAsJsonAsync(Address(account, chat), message, ByHandContext.Default.Sending)
            .ConfigureAwait(false);
        return await OpenAsync(response, types.Stored).ConfigureAwait(false);
    }

    /// <exception cref="InvalidOperationException">A status in the envelope is not one of success.</exception>
    public static T Open<T>(Envelope<T>? envelope)
        where T : class
        => envelope is { StatusCode: >= 200 and <= 299, Data: { StatusCode: >= 200 and <= 299, Data: { Success: true, Response: { } response } } }
            ? response
            : throw new InvalidOperationException("The API reports a failure.");

    private static string Address(string account, string chat)
        => $"api/fansly/{Uri.EscapeDataString(account)}/chats/{Uri.EscapeDataString(chat)}/messages";

    private static async Task<T> OpenAsync<T>(HttpResponseMessage response, JsonTypeInfo<Envelope<T>> type)
        where T : class
    {
        response.EnsureSuccessStatusCode();
        return Open(await response.Content.ReadFromJsonAsync(type).ConfigureAwait(false));
    }
}
