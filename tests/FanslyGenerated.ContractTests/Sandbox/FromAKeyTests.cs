using FanslyGenerated.Testing;

namespace FanslyGenerated.ContractTests.Sandbox;

/// <summary>A program that knows nothing but a key returns a fan, on nothing but documented responses.</summary>
public sealed class FromAKeyTests
{
    [Fact]
    public async Task From_nothing_but_a_key_to_a_sent_message()
    {
        var sandbox = new FanslySandbox();
        using FanslyClient fansly = sandbox.CreateClient();

        ConnectedAccount connected = (await fansly.Accounts.ListAsync())[0];
        IFanslyAccount account = fansly.Account(connected.AccountId);
        Chat chat = await FirstUnreadAsync(account);
        ChatMessage last = (await account.ChatMessages.ListAsync(chat.GroupId).GetPageAsync()).Items[0];
        SentMessage response = await account.ChatMessages.SendAsync(chat.GroupId, new() { Content = $"Thank you for: {last.Content}" });

        response.Id.Should().NotBeEmpty();
        sandbox.Requests.Select(request => request.Operation)
            .Should().Equal("Accounts_List", "Chats_List", "ChatMessages_List", "ChatMessages_Send");
        sandbox.Requests[^1].Arguments.Should().Equal(new Dictionary<string, string>
        {
            ["accountId"] = connected.AccountId,
            ["chatId"] = chat.GroupId,
        });
        sandbox.Requests[^1].Body.Should().Contain(last.Content);
    }

    private static async Task<Chat> FirstUnreadAsync(IFanslyAccount account)
    {
        await foreach (Chat chat in account.Chats.ListAsync(new() { Sort = ChatSort.Unread }))
        {
            if (chat.UnreadCount > 0)
            {
                return chat;
            }
        }

        throw new InvalidOperationException("Nothing is unread.");
    }
}
