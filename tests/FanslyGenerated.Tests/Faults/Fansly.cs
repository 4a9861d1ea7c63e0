
namespace FanslyGenerated.Tests.Faults;

/// <summary>A generated client over a stub, and the responses it expects.</summary>
internal static class Fansly
{
    public const string Page = """{ "messages": [], "accountMedia": [] }""";

    public static SendMessageRequest Message => new() { Content = Canary.Text };

    public static IFanslyAccount To(HttpMessageHandler server, TimeProvider? time = null, int retries = 0)
    {
        var options = new FanslyClientOptions
        {
            ApiKey = Canary.Key,
            MaxRetries = retries,
            TimeProvider = time ?? TimeProvider.System,
            LoggerFactory = CheckedLog.Instance,
        };
        return new FanslyClient(InvariantHandler.Client(server, options.BaseAddress), options).Account("acc");
    }

    public static string Envelope(string payload, int outer = 200, int inner = 200, string success = "true")
        => $$"""
            { "statusCode": {{outer}}, "message": "{{Canary.Text}}", "timestamp": "2026-03-29T17:10:50.635Z",
              "data": { "status_code": {{inner}}, "data": { "success": {{success}}, "response": {{payload}} } } }
            """;

    public static Task ReadAsync(this IFanslyAccount account) => account.ChatMessages.ListAsync("chat").GetPageAsync();

    public static Task WriteAsync(this IFanslyAccount account) => account.ChatMessages.SendAsync("chat", Message);
}
