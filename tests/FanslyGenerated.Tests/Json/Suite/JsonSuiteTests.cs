using System.Net;
using FanslyGenerated.Json.Reading;
using FanslyGenerated.Responses;
using FanslyGenerated.Tests.Http;
using FluentAssertions;
using Newtonsoft.Json.Linq;
using Xunit.Abstractions;

namespace FanslyGenerated.Tests.Json.Suite;

/// <summary>
/// One verdict on every document, whoever reads it: a generated reader, or Newtonsoft for what the spec does not list. What the
/// grammar of JSON refuses is never a success.
/// </summary>
[HoldsInvariants]
public sealed class JsonSuiteTests(ITestOutputHelper output)
{
    private static readonly byte[] s_before =
        """{"statusCode":200,"message":"Success","timestamp":"2026-03-29T17:10:50.635Z","data":{"status_code":200,"data":{"success":true,"response":{"messages":[],"accountMedia":[],"extra":"""u8.ToArray();

    private static readonly byte[] s_after = "}}}}"u8.ToArray();

    [Fact]
    public void There_are_enough_documents()
    {
        output.WriteLine($"{JsonDocumentCases.All.Count} documents: {string.Join(", ", JsonDocumentCases.All.GroupBy(each => each.Name[0]).Select(group => $"{group.Count()} {group.Key}"))}");

        JsonDocumentCases.All.Count.Should().BeGreaterThan(350);
        JsonDocumentCases.All.Select(each => Convert.ToHexString(each.Json)).Should().OnlyHaveUniqueItems();
    }

    /// <summary>Each as the value of a field that the spec does not know.</summary>
    [Fact]
    public async Task F130_A_value_is_accepted_by_all_or_by_none()
    {
        List<string> wrong = [];

        foreach (JsonDocumentCase document in JsonDocumentCases.All)
        {
            byte[] body = [.. s_before, .. document.Json, .. s_after];
            bool listed = await SucceedsAsync(body, account => account.ChatMessages.ListAsync("chat").GetPageAsync());

            (string By, bool Succeeds)[] unlisted =
            [
                ("JToken", await SucceedsAsync(body, account => account.SendAsync<JToken>(HttpMethod.Get, "chats"))),
                ("JObject", await SucceedsAsync(body, account => account.SendAsync<JObject>(HttpMethod.Get, "chats"))),
                ("object", await SucceedsAsync(body, account => account.SendAsync<object>(HttpMethod.Get, "chats"))),
                ("a class", await SucceedsAsync(body, account => account.SendAsync<Loose>(HttpMethod.Get, "chats"))),
                ("a class that declares it", await SucceedsAsync(body, account => account.SendAsync<Tight>(HttpMethod.Get, "chats"))),
                ("a class that declares its text", await SucceedsAsync(body, account => account.SendAsync<Raw>(HttpMethod.Get, "chats"))),
                ("a model", await SucceedsAsync(body, account => account.SendAsync<ChatMessagePage>(HttpMethod.Get, "chats"))),
            ];

            wrong.AddRange(unlisted.Where(each => each.Succeeds != listed).Select(each => $"{document}: the operation {listed}, {each.By} {each.Succeeds}"));

            if (document.IsRight is { } right && right != listed)
            {
                wrong.Add($"{document}: {listed}");
            }
        }

        wrong.Should().BeEmpty();
    }

    /// <summary>Each as the whole response.</summary>
    [Fact]
    public async Task F130_A_whole_response_is_accepted_by_all_or_by_none()
    {
        List<string> wrong = [];

        foreach (JsonDocumentCase document in JsonDocumentCases.All)
        {
            bool listed = await SucceedsAsync(document.Json, static (call, body) => new Whole(ResponseBody.Read(call, body, static (ref ResponseJson json) => json.Raw())));
            bool unlisted = await SucceedsAsync(document.Json, NewtonsoftResponse.Read<JToken>);

            // What is null is JSON, and no response.
            if (document.Name != "i: null" && (listed != unlisted || (document.IsRight ?? listed) != listed))
            {
                wrong.Add($"{document}: {listed}, {unlisted}");
            }
        }

        wrong.Should().BeEmpty();
    }

    /// <summary>Each where the envelope has its payload.</summary>
    [Fact]
    public async Task F130_A_payload_is_accepted_only_if_it_is_JSON()
    {
        List<string> wrong = [];

        foreach (JsonDocumentCase document in JsonDocumentCases.All.Where(document => document.IsRight is not null))
        {
            byte[] body = [.. """{"statusCode":200,"message":"","timestamp":"2026-03-29T17:10:50.635Z","data":{"status_code":200,"data":{"success":true,"response":"""u8, .. document.Json, .. "}}}"u8];

            if (await SucceedsAsync(body, account => account.SendAsync<JToken>(HttpMethod.Get, "chats")) != document.IsRight)
            {
                wrong.Add(document.ToString());
            }
        }

        wrong.Should().BeEmpty();
    }

    private static async Task<bool> SucceedsAsync(byte[] body, Func<IFanslyAccount, Task> call)
    {
        var options = new FanslyClientOptions { ApiKey = Canary.Key, MaxRetries = 0, KeepUnknownFields = true };
        using var client = new FanslyClient(InvariantHandler.Client(Serve(body), options.BaseAddress), options);
        return await SucceedsAsync(() => call(client.Account("acc")));
    }

    private static Task<bool> SucceedsAsync<T>(byte[] body, BodyReader<T> reader)
        where T : class
        => SucceedsAsync(() => Connections.To(Serve(body)).SendAsync(Connections.Read, reader, default));

    /// <summary>Any other exception fails the test.</summary>
    private static async Task<bool> SucceedsAsync(Func<Task> call)
    {
        try
        {
            await call();
            return true;
        }
        catch (ApiContractException)
        {
            return false;
        }
    }

    private static MemoryServer Serve(byte[] body)
        => MemoryServer.Responding(() => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(body) });

    private sealed record Whole(RawJson Json);

    private sealed class Loose
    {
        public JArray? Messages { get; set; }
    }

    private sealed class Tight
    {
        public JToken? Extra { get; set; }
    }

    private sealed class Raw
    {
        public RawJson Extra { get; set; }
    }
}
