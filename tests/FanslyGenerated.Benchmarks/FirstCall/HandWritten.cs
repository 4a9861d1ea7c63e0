using FanslyGenerated.Benchmarks.Peers.ByHand;

namespace FanslyGenerated.Benchmarks.FirstCall;

/// <summary>The two calls as a developer would write them who needs only these: HttpClient and the source generator of System.Text.Json.</summary>
internal static class HandWritten
{
    public static async Task<string> CallAsync(HttpMessageHandler server)
    {
        using var http = new HttpClient(server) { BaseAddress = new Uri("https://v1.apifansly.com/") };
        http.DefaultRequestHeaders.Add("x-api-key", "key");
        var client = new ByHandClient(http, ByHandTypes.Checked);

        Page page = await client.GetPageAsync("fansly_acc_1", "chat");
        Stored sent = await client.SendAsync(
            "fansly_acc_1", "chat", new() { Content = page.Messages[0].Content, MediaId = "m", AccessType = "ppv", Price = 4m });
        return sent.Id;
    }
}
