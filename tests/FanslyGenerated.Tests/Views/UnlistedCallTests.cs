using System.Text.Json;
using System.Text.Json.Nodes;
using FanslyGenerated.OnlyFans;
using FluentAssertions;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Tests.Views;

/// <summary>The way out: calls of what the spec does not list, under the same promises.</summary>
[HoldsInvariants]
public sealed class UnlistedCallTests
{
    private const string Response = """
        { "statusCode": 200, "message": "Success", "timestamp": "2026-03-29T17:10:50.635Z",
          "data": { "status_code": 200, "data": { "success": true, "response": { "at": "2026-03-29T17:10:50Z", "n": 0.10 } } } }
        """;

    [Theory]
    [InlineData("chats/unread", "/api/fansly/acc/chats/unread")]
    [InlineData("/chats/unread", "/api/fansly/acc/chats/unread")]
    [InlineData("chats", "/api/fansly/acc/chats")]
    [InlineData("chats/a%2Fb?sort=new&q=%C3%A9", null)]
    public async Task A_path_starts_at_the_account(string path, string? expected)
    {
        var server = MemoryServer.Responding(Response);

        if (expected is null)
        {
            // An escaped slash is one to many servers and proxies.
            await FluentActions.Awaiting(() => Account(server).SendAsync<JObject>(HttpMethod.Get, path)).Should().ThrowAsync<ArgumentException>();
            return;
        }

        JObject payload = await Account(server).SendAsync<JObject>(HttpMethod.Get, path);

        server.Requests.Single().Address.AbsolutePath.Should().Be(expected);
        payload["at"]!.Type.Should().Be(JTokenType.String, "nothing says that it is a time");
    }

    [Fact]
    public async Task A_body_of_the_other_librarys_tree_is_sent_as_it_is()
    {
        var server = MemoryServer.Responding(Response);
        using JsonDocument document = JsonDocument.Parse("""{"a":[1,2]}""");

        await Account(server).SendAsync<JObject>(HttpMethod.Post, "lists", document.RootElement);
        await Account(server).SendAsync<JObject>(HttpMethod.Post, "lists", JsonNode.Parse("""{"b":null}"""));

        server.Requests.Select(request => request.Body).Should().Equal("""{"a":[1,2]}""", """{"b":null}""");
    }

    [Theory]
    [InlineData("chats/a%00b")]
    [InlineData("chats/a%0Ab")]
    public async Task An_escaped_control_character_is_refused(string path)
    {
        var server = MemoryServer.Responding(Response);

        await FluentActions.Awaiting(() => Account(server).SendAsync<JObject>(HttpMethod.Get, path)).Should().ThrowAsync<ArgumentException>();
    }

    [Fact]
    public async Task A_query_is_sent_as_it_was_written()
    {
        var server = MemoryServer.Responding(Response);

        await Account(server).SendAsync<JObject>(HttpMethod.Get, "chats?sort=new&q=%C3%A9%2F..");

        server.Requests.Single().Address.PathAndQuery.Should().Be("/api/fansly/acc/chats?sort=new&q=%C3%A9%2F..");
    }

    [Fact]
    public async Task A_path_of_a_client_starts_at_the_root_of_the_server()
    {
        var server = MemoryServer.Responding(Response);

        await Client(server).SendAsync<JObject>(HttpMethod.Get, "/api/fansly/accounts");

        server.Requests.Single().Address.AbsoluteUri.Should().Be("https://v1.apifansly.com/api/fansly/accounts");
    }

    [Fact]
    public async Task A_body_is_sent_as_JSON()
    {
        var server = MemoryServer.Responding(Response);

        await Account(server).SendAsync<JObject>(HttpMethod.Post, "notes", new { Text = "é", Count = 1 });

        server.Requests.Single().Body.Should().Be("""{"Text":"é","Count":1}""");
    }

    [Fact]
    public async Task A_body_that_cannot_be_sent_is_refused()
    {
        var server = MemoryServer.Responding(Response);
        List<object> endless = [];
        endless.Add(endless);

        await FluentActions.Awaiting(() => Account(server).SendAsync<JObject>(HttpMethod.Post, "notes", new { Text = "half \ud83d only" }))
            .Should().ThrowAsync<ArgumentException>().WithMessage("*half of a surrogate pair*");
        await FluentActions.Awaiting(() => Account(server).SendAsync<JObject>(HttpMethod.Post, "notes", endless))
            .Should().ThrowAsync<ArgumentException>().WithMessage("*cannot be written as JSON*");

        server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_payload_can_be_read_as_a_class_of_the_callers()
    {
        ChatMessagePage page = await Account(MemoryServer.Responding(ViewOperation.Named("Fansly ChatMessages_List").Sample().ToString()))
            .SendAsync<ChatMessagePage>(HttpMethod.Get, "chats/1/messages");

        page.Messages.Should().ContainSingle();
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../other")]
    [InlineData("chats/../../other")]
    [InlineData("chats/%2e%2e/other")]
    [InlineData("chats/.%2E/other")]
    [InlineData("chats/./unread")]
    [InlineData("chats//unread")]
    [InlineData("chats/")]
    [InlineData("//evil.example/chats")]
    [InlineData("https://evil.example/chats")]
    [InlineData("chats\\..\\other")]
    [InlineData("chats/%5c..%5cother")]
    [InlineData("chats%2f..%2fother")]
    [InlineData("chats#fragment")]
    [InlineData("chats unread")]
    [InlineData("chats\r\nX-Evil: 1")]
    [InlineData("chats/é")]
    [InlineData("?sort=new")]
    public async Task A_path_that_would_lead_elsewhere_is_refused(string path)
    {
        var server = MemoryServer.Responding(Response);

        await FluentActions.Awaiting(() => Account(server).SendAsync<JObject>(HttpMethod.Get, path)).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => Client(server).SendAsync<JObject>(HttpMethod.Get, path)).Should().ThrowAsync<ArgumentException>();

        server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task No_path_and_no_method_are_refused()
    {
        var server = MemoryServer.Responding(Response);

        await FluentActions.Awaiting(() => Account(server).SendAsync<JObject>(HttpMethod.Get, null!)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => Account(server).SendAsync<JObject>(null!, "chats")).Should().ThrowAsync<ArgumentNullException>();
    }

    [Theory]
    [InlineData("statusCode", "500", typeof(ApiServerException))]
    [InlineData("data.status_code", "403", typeof(ApiForbiddenException))]
    [InlineData("data.data.success", "false", typeof(ApiStatusException))]
    [InlineData("data.data.response", "null", typeof(ApiContractException))]
    [InlineData("data.data", "null", typeof(ApiContractException))]
    [InlineData("data", "null", typeof(ApiContractException))]
    [InlineData("data.data.response", "\"text\"", typeof(ApiContractException))]
    public async Task The_envelope_is_checked_as_for_any_operation(string path, string value, Type type)
    {
        var response = JToken.Parse(Response);
        response.SelectToken(path)!.Replace(JToken.Parse(value));
        IFanslyAccount account = Account(MemoryServer.Responding(response.ToString()));

        ApiException fault = (await FluentActions.Awaiting(() => account.SendAsync<JObject>(HttpMethod.Post, "notes"))
            .Should().ThrowAsync<ApiException>()).Which;

        fault.Should().BeOfType(type);
        fault.Operation.Should().Be("POST (unlisted)");
        fault.AccountId.Should().Be("acc");
        fault.MayHaveBeenExecuted.Should().BeTrue("nothing in the response says for sure that it was not");
    }

    [Fact]
    public async Task A_payload_of_null_is_no_payload_even_where_a_token_could_hold_it()
    {
        var response = JToken.Parse(Response);
        response.SelectToken("data.data.response")!.Replace(JValue.CreateNull());

        await FluentActions.Awaiting(() => Account(MemoryServer.Responding(response.ToString())).SendAsync<JToken>(HttpMethod.Get, "chats"))
            .Should().ThrowAsync<ApiContractException>();
    }

    [Fact]
    public async Task An_error_is_reported_as_for_any_operation()
    {
        IFanslyAccount account = Account(MemoryServer.Responding("""{ "statusCode": 404, "message": "Gone", "data": null }""", 404));

        var fault = (await FluentActions.Awaiting(() => account.SendAsync<JObject>(HttpMethod.Get, "chats")).Should().ThrowAsync<ApiNotFoundException>()).Which;

        (fault.EnvelopeStatus, fault.ApiMessage).Should().Be((404, "Gone"));
    }

    /// <summary>What it says of the call is part of it, here as for any operation.</summary>
    [Theory]
    [InlineData("""{ "data": { "n": 1 }, META }""", null)]
    [InlineData("""{ "data": { "n": 1 } }""", "$._meta")]
    [InlineData("""{ "data": { "n": 1 }, "_meta": null }""", "$._meta")]
    [InlineData("""{ "data": { "n": 1 }, "_meta": { "_rate_limits": null } }""", "$._meta._rate_limits")]
    public async Task The_other_API_has_its_own_envelope(string response, string? missing)
    {
        var options = new OnlyFansClientOptions { ApiKey = "key", MaxRetries = 0 };
        string body = response.Replace("META", $"\"_meta\": {ViewOperation.Named("OnlyFans MassMessages_ListQueue").Sample()["_meta"]}", StringComparison.Ordinal);
        using var client = new OnlyFansClient(InvariantHandler.Client(MemoryServer.Responding(body), options.BaseAddress), options);

        Func<Task<JObject>> send = () => client.Account("acct_1").SendAsync<JObject>(HttpMethod.Get, "chats");

        if (missing is null)
        {
            (await send())["n"]!.Value<int>().Should().Be(1);
            client.RateLimit!.Limit.Should().NotBeNull();
        }
        else
        {
            (await send.Should().ThrowAsync<ApiContractException>()).Which.JsonPath.Should().Be(missing);
        }
    }

    private static FanslyClient Client(MemoryServer server)
    {
        var options = new FanslyClientOptions { ApiKey = Canary.Key, MaxRetries = 0 };
        return new FanslyClient(InvariantHandler.Client(server, options.BaseAddress), options);
    }

    private static IFanslyAccount Account(MemoryServer server) => Client(server).Account("acc");
}
