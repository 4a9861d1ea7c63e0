using FanslyGenerated.OnlyFans;
using FanslyGenerated.Raw;
using FanslyGenerated.Testing;
using FanslyGenerated;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

// Not inside the library's own namespace, where its types would be found without the usings that callers need.
namespace Readme;

/// <summary>
/// The README's code, word for word: a block of the README is made of lines that follow each other here. What they take for
/// granted is a parameter or a member of this class.
/// </summary>
internal sealed class ReadmeCode
{
    private readonly List<(ChatMessagePage Page, string? Token)> _saved = [];

    public IReadOnlyList<(ChatMessagePage Page, string? Token)> Saved => _saved;

    public static string Open()
    {
        using var fansly = new FanslyClient("key");
        IFanslyAccount account = fansly.Account("fansly_acc_1");

        return account.Id;
    }

    public static IFanslyAccount OpenWithAnHttpClient(FanslyClientOptions options)
    {
        using var fansly = new FanslyClient(new HttpClient(options.CreateHandler()), options);

        return fansly.Account("fansly_acc_1");
    }

    /// <summary>The other ways to open a client, which the README leaves to IntelliSense.</summary>
    public static FanslyClient Open(string key, HttpClient? httpClient)
        => httpClient is null
            ? new(new FanslyClientOptions { ApiKey = key, RequestsPerMinute = 600 })
            : new(httpClient, new() { ApiKey = key });

    public static async Task<MediaStatistics> Measure(IFanslyAccount account)
    {
        DateTimeOffset since = DateTimeOffset.UtcNow.AddDays(-30);

        MediaStatistics statistics = await account.Analytics.GetMediaAsync(
            "offer", new() { AfterDate = since, Period = TimeSpan.FromDays(1) });

        return statistics;
    }

    public async Task WalkPages(IFanslyAccount account, string? savedToken)
    {
        await foreach (var page in account.ChatMessages.ListAsync("chat").AsPages(savedToken))
        {
            foreach (ChatMessage message in page.Items)
            {
                foreach (Attachment attachment in message.Attachments)
                {
                    AccountMedia? media = page.Payload.AccountMediaById.GetValueOrDefault(attachment.ContentId);
                }
            }

            await SaveAsync(page.Payload, page.ContinuationToken);
        }
    }

    public static async Task WalkItems(IFanslyAccount account)
    {
        await foreach (ChatMessage message in account.ChatMessages.ListAsync("chat"))
        {
            Console.WriteLine(message.Content);
        }
    }

    public static async Task<CursorPage<SentMassMessage, SentMassMessagePage>> GetOnePage(IFanslyAccount account, string? token)
    {
        var sent = await account.MassMessages.ListSentAsync(new() { Limit = 24 }).GetPageAsync(token);

        return sent;
    }

    public static async Task Send(IFanslyAccount account, CancellationToken requestAborted)
    {
        try
        {
            SentMessage message = await account.ChatMessages.SendAsync(
                "chat", new() { Content = "Hi", MediaId = "media", AccessType = AccessType.Ppv, Price = 4m }, requestAborted);
        }
        catch (Exception exception) when (ApiException.MayHaveBeenExecutedBy(exception))
        {
            // The request was sent, and its result is unknown: look into the chat before sending it again.
        }
    }

    public static async Task<JObject> CallUnlisted(IFanslyAccount account)
    {
        JObject stories = await account.SendAsync<JObject>(HttpMethod.Get, "stories");

        return stories;
    }

    public static async Task<ApiResponse<ProxiedEnvelope<ChatMessagePage>>> CallRaw(FanslyClient fansly)
    {
        var raw = await fansly.Raw.ChatMessages.ListAsync("fansly_acc_1", "chat");

        return raw;
    }

    public static string OpenOnlyFans()
    {
        using var onlyFans = new OnlyFansClient("key");

        return onlyFans.Account("acct_1").Id;
    }

    public static async Task<IReadOnlyList<MassMessageQueueItem>> CallOnlyFans(OnlyFansClient onlyFans)
    {
        IReadOnlyList<MassMessageQueueItem> queue = await onlyFans.Account("acct_1").MassMessages.ListQueueAsync();

        return queue;
    }

    public static async Task<(FanslySandbox Sandbox, List<string> Ids)> TestWithTheSandbox()
    {
        var sandbox = new FanslySandbox();
        sandbox.Operation("ChatMessages_List").ServePages(
            [new ChatMessage { Id = "1", Content = "Hi" }],
            [new ChatMessage { Id = "2", Content = "Hello" }]);
        sandbox.FailNext(SandboxFault.ConnectionReset);

        using FanslyClient fansly = sandbox.CreateClient();

        List<string> ids = [];

        await foreach (ChatMessage message in fansly.Account("fansly_acc_1").ChatMessages.ListAsync("chat"))
        {
            ids.Add(message.Id);
        }

        return (sandbox, ids);
    }

    public static void Register(IServiceCollection services, IConfiguration configuration, string secondKey)
    {
        services.AddFanslyClient(configuration.GetSection("Fansly"));
        services.AddKeyedFanslyClient("second-team", options => options.ApiKey = secondKey);
    }

    private Task SaveAsync(ChatMessagePage page, string? token)
    {
        _saved.Add((page, token));
        return Task.CompletedTask;
    }
}
