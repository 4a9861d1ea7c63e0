using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Tests.FirstCall;

/// <summary>What a new process does: a client, a list, a message. It prints every method that had to be compiled for it.</summary>
internal static class FirstCalls
{
    /// <param name="samples">The folder with the documented responses.</param>
    /// <param name="isUnlisted">Whether something is called beside it that no code was generated for.</param>
    public static async Task RunAsync(string samples, bool isUnlisted)
    {
        using var compiled = new CompiledMethods();
        byte[] page = await File.ReadAllBytesAsync(Path.Combine(samples, "ChatMessages_List.json"));
        byte[] sent = await File.ReadAllBytesAsync(Path.Combine(samples, "ChatMessages_Send.json"));

        using var http = new HttpClient(new MemoryServer(request => Response(request.Method == HttpMethod.Get ? page : sent)));
        using var client = new FanslyClient(http, new FanslyClientOptions { ApiKey = "key" });
        IFanslyAccount account = client.Account("fansly_acc_1");

        CursorPage<ChatMessage, ChatMessagePage> messages = await account.ChatMessages.ListAsync("chat").GetPageAsync();
        SentMessage message = await account.ChatMessages.SendAsync("chat", new() { Content = messages.Items[0].Content, Price = 4m, AccessType = AccessType.Ppv, MediaId = "m" });

        if (isUnlisted)
        {
            await Unlisted.CallAsync(account);
        }

        compiled.WaitForAll();
        Console.WriteLine($"received {messages.Items.Count} and {message.Id}");

        foreach (string name in compiled.Names)
        {
            Console.WriteLine(name);
        }
    }

    private static HttpResponseMessage Response(byte[] json)
        => new() { Content = new ByteArrayContent(json) { Headers = { ContentType = new("application/json") } } };

    /// <summary>A class of its own: what only it needs is not even loaded while it is not called.</summary>
    private static class Unlisted
    {
        public static Task<JObject> CallAsync(IFanslyAccount account) => account.SendAsync<JObject>(HttpMethod.Get, "chats/1/messages");
    }
}
