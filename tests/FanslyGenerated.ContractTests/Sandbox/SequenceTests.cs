using FanslyGenerated.Testing;
using Newtonsoft.Json;

namespace FanslyGenerated.ContractTests.Sandbox;

/// <summary>What users set a sandbox up to return, and what they can ask it afterwards.</summary>
public sealed class SequenceTests : IDisposable
{
    private readonly FanslySandbox _sandbox = new();
    private readonly FanslyClient _client;

    public SequenceTests() => _client = _sandbox.CreateClient();

    private IFanslyAccount Account => _client.Account("acc");

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Scripted_pages_follow_each_other()
    {
        _sandbox.Operation("ChatMessages_List").ServePages([Message("1"), Message("2")], [], [Message("3")]);

        List<string> ids = [];
        await foreach (ChatMessage message in Account.ChatMessages.ListAsync("chat"))
        {
            ids.Add(message.Id);
        }

        ids.Should().Equal("1", "2", "3");
        _sandbox.Requests.Select(request => request.Query.GetValueOrDefault("cursor")).Should().Equal(null, "page-2", "page-3");
    }

    [Fact]
    public async Task A_page_keeps_what_stands_beside_its_items()
    {
        _sandbox.Operation("ChatMessages_List").ServePages([Message("1")]);

        CursorPage<ChatMessage, ChatMessagePage> page = await Account.ChatMessages.ListAsync("chat").GetPageAsync();

        page.Payload.AccountMedia.Should().ContainSingle().Which.Id.Should().Be("ACCOUNT_MEDIA_ID_1");
        page.ContinuationToken.Should().BeNull();
    }

    [Fact]
    public async Task No_pages_are_one_empty_page()
    {
        _sandbox.Operation("MassMessages_ListSent").ServePages();

        var page = await Account.MassMessages.ListSentAsync().GetPageAsync();

        page.Items.Should().BeEmpty();
        page.ContinuationToken.Should().BeNull();
    }

    [Fact]
    public async Task A_token_that_was_never_given_out_is_refused()
    {
        _sandbox.Operation("ChatMessages_List").ServePages([Message("1")], [Message("2")]);

        Func<Task> call = () => Account.ChatMessages.ListAsync("chat", new() { Cursor = "page-9" }).GetPageAsync();

        (await call.Should().ThrowAsync<ApiValidationException>()).Which.ApiMessage.Should().Contain("cursor");
    }

    [Fact]
    public async Task Payloads_are_served_to_one_request_each_and_the_last_one_to_all_that_follow()
    {
        _sandbox.Operation("ChatMessages_Send").ServePayloads(
            new SentMessage { Id = "a" },
            new RawJson("""
                {
                  "id": "b", "type": 1, "content": "", "groupId": "", "senderId": "", "inReplyTo": null,
                  "createdAt": 1774754024.426, "attachments": [], "interactions": []
                }
                """));

        string[] ids = [await SendAsync(), await SendAsync(), await SendAsync()];

        ids.Should().Equal("a", "b", "b");
    }

    [Fact]
    public async Task Payloads_of_a_list_are_its_pages()
    {
        _sandbox.Operation("ChatMessages_List").ServePayloads(
            new ChatMessagePage { Messages = [Message("1")], AccountMedia = [new() { Id = "m" }] },
            new ChatMessagePage { Messages = [Message("2")] });

        var pages = Account.ChatMessages.ListAsync("chat");
        var first = await pages.GetPageAsync();
        var second = await pages.GetPageAsync(first.ContinuationToken);

        first.Payload.AccountMedia.Single().Id.Should().Be("m");
        second.Items.Single().Id.Should().Be("2");
        second.ContinuationToken.Should().BeNull();
    }

    [Fact]
    public async Task Requests_are_kept_with_all_but_the_key()
    {
        await Account.ChatMessages.SendAsync("a/b", new() { Content = "Hi" });

        SandboxRequest request = _sandbox.Operation("ChatMessages_Send").Requests.Should().ContainSingle().Which;
        request.Method.Should().Be(HttpMethod.Post);
        request.Path.Should().Be("/api/fansly/acc/chats/a%2Fb/messages");
        request.Arguments.Should().Equal(new Dictionary<string, string> { ["accountId"] = "acc", ["chatId"] = "a/b" });
        request.Body.Should().Be("""{"content":"Hi"}""");
        request.Headers["Content-Type"].Should().Be("application/json");
        request.Headers["x-api-key"].Should().Be("***");
        JsonConvert.SerializeObject(request).Should().NotContain("sandbox");
    }

    [Fact]
    public async Task A_reset_forgets_scripts_faults_and_requests()
    {
        _sandbox.Operation("ChatMessages_Send").ServePayloads(new SentMessage { Id = "a" }).FailNext(SandboxFault.ServerError);
        _sandbox.FailNext(SandboxFault.ServerError);

        _sandbox.Reset();
        string id = await SendAsync();

        id.Should().Be("MESSAGE_ID");
        _sandbox.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task Many_callers_at_once_all_get_a_response()
    {
        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(SendAsync)));

        _sandbox.Requests.Should().HaveCount(200);
    }

    [Fact]
    public void An_operation_that_is_not_there_gets_a_list_of_those_that_are()
    {
        Action call = () => _sandbox.Operation("ChatMessages_Sent");

        call.Should().Throw<ArgumentException>().WithMessage("*ChatMessages_List, ChatMessages_Send*");
    }

    [Fact]
    public void Pages_need_a_list()
    {
        Action call = () => _sandbox.Operation("ChatMessages_Send").ServePages([Message("1")]);

        call.Should().Throw<InvalidOperationException>().WithMessage("ChatMessages_Send has no pages*");
    }

    private static ChatMessage Message(string id) => new() { Id = id };

    private async Task<string> SendAsync() => (await Account.ChatMessages.SendAsync("chat", new() { Content = "Hi" })).Id;
}
