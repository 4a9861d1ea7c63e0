using System.Net.Http.Json;
using FanslyGenerated.Benchmarks.Peers.ByHand;

namespace FanslyGenerated.Benchmarks.FirstCall;

/// <summary>The two calls as somebody would write them who needs only these: HttpClient and the source generator of System.Text.Json.</summary>
internal static class HandWritten
{
    public static async Task<string> CallAsync(HttpMessageHandler server)
    {
        using var http = new HttpClient(server) { BaseAddress = new Uri("https://v1.apifansly.com/api/fansly/fansly_acc_1/") };
        http.DefaultRequestHeaders.Add("x-api-key", "key");

        using HttpResponseMessage listed = await http.GetAsync("chats/chat/messages?limit=10");
        listed.EnsureSuccessStatusCode();
        Page page = Opened(await listed.Content.ReadFromJsonAsync(ByHandContext.Default.EnvelopePage));

        var sending = new Sending { Content = page.Messages[0].Content, MediaId = "m", AccessType = "ppv", Price = 4m };
        using HttpResponseMessage answered = await http.PostAsJsonAsync("chats/chat/message", sending, ByHandContext.Default.Sending);
        answered.EnsureSuccessStatusCode();
        return Opened(await answered.Content.ReadFromJsonAsync(ByHandContext.Default.EnvelopeStored)).Id;
    }

    private static T Opened<T>(Envelope<T>? envelope)
        => envelope is { StatusCode: >= 200 and <= 299, Data: { StatusCode: >= 200 and <= 299, Data: { Success: true, Response: { } response } } }
            ? response
            : throw new InvalidOperationException("The call failed.");
}
