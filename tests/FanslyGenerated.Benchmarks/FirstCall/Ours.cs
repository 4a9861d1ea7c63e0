namespace FanslyGenerated.Benchmarks.FirstCall;

/// <summary>The same two calls by the generated client.</summary>
internal static class Ours
{
    public static async Task<string> CallAsync(HttpMessageHandler server)
    {
        using var http = new HttpClient(server);
        using var client = new FanslyClient(http, new FanslyClientOptions { ApiKey = "key" });
        IFanslyAccount account = client.Account("fansly_acc_1");

        CursorPage<ChatMessage, ChatMessagePage> page = await account.ChatMessages.ListAsync("chat", new() { Limit = 10 }).GetPageAsync();
        SentMessage sent = await account.ChatMessages.SendAsync(
            "chat", new() { Content = page.Items[0].Content, MediaId = "m", AccessType = AccessType.Ppv, Price = 4m });
        return sent.Id;
    }
}
