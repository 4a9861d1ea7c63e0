using FanslyGenerated;
using FanslyGenerated.OnlyFans;
using FanslyGenerated.Testing;
using Newtonsoft.Json.Linq;

// The sandbox stands in the place of the API; everything else is as it would be with a key.
var sandbox = new FanslySandbox();
using FanslyClient fansly = sandbox.CreateClient();
IFanslyAccount account = fansly.Account("fansly_acc_1");
DateTimeOffset since = DateTimeOffset.FromUnixTimeMilliseconds(1771200000000);

MediaStatistics stats = await account.Analytics.GetMediaAsync("offer", new() { AfterDate = since, Period = TimeSpan.FromDays(1) });
Console.WriteLine($"GetMediaAsync: {stats.Dataset.Datapoints.Count} datapoints of {stats.Dataset.Period}");

SentMessage sent = await account.ChatMessages.SendAsync("chat", new() { Content = "Hi", MediaId = "m", AccessType = AccessType.Ppv, Price = 4m });
Console.WriteLine($"SendAsync: {sent.Id} at {sent.CreatedAt:O}");

int messages = 0;
string? token = "";

await foreach (var page in account.ChatMessages.ListAsync("chat").AsPages())
{
    messages += page.Items.Count;
    token = page.ContinuationToken;
}

Console.WriteLine($"ListAsync by page: {messages} messages, then the token is {token ?? "null"}");

await foreach (ChatMessage message in account.ChatMessages.ListAsync("chat"))
{
    Console.WriteLine($"ListAsync by item: {message.Id}");
}

var one = await account.MassMessages.ListSentAsync(new() { Limit = 24 }).GetPageAsync();
Console.WriteLine($"GetPageAsync: {one.Items.Count} mass messages, {one.Payload.AccountMediaById.Count} media by id");

var raw = await fansly.Raw.ChatMessages.ListAsync("fansly_acc_1", "chat");
Console.WriteLine($"Raw: HTTP {raw.StatusCode}, envelope {raw.Envelope?.StatusCode}, inside {raw.Envelope?.Data?.StatusCode}");

try
{
    await account.SendAsync<JObject>(HttpMethod.Get, "stories");
}
catch (ApiNotFoundException)
{
    Console.WriteLine("SendAsync<JObject>: the sandbox plays what the spec lists, and nothing else");
}

using var onlyFans = new OnlyFansSandbox().CreateClient();
IReadOnlyList<MassMessageQueueItem> queue = await onlyFans.Account("acct_1").MassMessages.ListQueueAsync();
Console.WriteLine($"ListQueueAsync: {queue.Count} in the queue");
