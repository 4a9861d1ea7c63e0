using FanslyGenerated.Raw;
using FluentAssertions;

namespace FanslyGenerated.Tests.Json.Reading;

/// <summary>What has to be there, what may be null, and what may stand there only once.</summary>
public sealed class PresenceTests
{
    [Fact]
    public void F41_A_required_field_that_is_missing_is_refused_by_its_path()
    {
        ApiContractException refusal = Chat.Refusal("\"senderId\": \"SENDER_ID\",", "");

        refusal.JsonPath.Should().Be($"{Chat.Message}.senderId");
        refusal.Message.Should().EndWith($"{Chat.Message}.senderId is missing.");
        refusal.Offset.Should().BePositive();
    }

    [Theory]
    [InlineData("\"senderId\": \"SENDER_ID\"", "\"senderId\": null", ".senderId")]
    [InlineData("\"createdAt\": 1774700000,\n            \"attachments\"", "\"createdAt\": null,\n            \"attachments\"", ".createdAt")]
    [InlineData("\"dataVersion\": 1", "\"dataVersion\": null", ".dataVersion")]
    [InlineData("\"interactions\": [", "\"interactions\": [null,", ".interactions[0]")]
    public void F41_Null_is_refused_where_a_value_has_to_be(string piece, string replacement, string path)
    {
        ApiContractException refusal = Chat.Refusal(piece, replacement);

        refusal.JsonPath.Should().Be(Chat.Message + path);
        refusal.Message.Should().EndWith("is null.");
    }

    [Fact]
    public void F41_An_optional_field_may_be_missing_or_null()
    {
        Attachment missing = Chat.FirstMessage(",\n                \"pos\": 0", "").Attachments[0];
        Attachment isNull = Chat.FirstMessage("\"pos\": 0", "\"pos\": null").Attachments[0];

        missing.Pos.Should().BeNull();
        isNull.Pos.Should().BeNull();
    }

    [Fact]
    public void F41_A_field_whose_shape_is_unknown_may_hold_null()
    {
        ChatMessage message = Chat.FirstMessage("\"embeds\": []", "\"embeds\": null");

        message.Embeds.Text.Should().Be("null");
    }

    [Fact]
    public void F41_The_response_itself_is_not_null()
    {
        Chat.Refusal("null").JsonPath.Should().Be("$");
    }

    [Fact]
    public void F47_A_declared_field_that_stands_twice_is_refused_even_with_the_same_value()
    {
        ApiContractException refusal = Chat.Refusal(
            "\"senderId\": \"SENDER_ID\"", "\"senderId\": \"SENDER_ID\", \"senderId\": \"SENDER_ID\"");

        refusal.JsonPath.Should().Be($"{Chat.Message}.senderId");
        refusal.Message.Should().EndWith("stands there twice.");
    }

    [Fact]
    public void F47_Another_spelling_of_a_name_is_the_same_name()
    {
        ApiContractException refusal = Chat.Refusal(
            "\"senderId\": \"SENDER_ID\"", "\"senderId\": \"SENDER_ID\", \"sender\\u0049d\": \"OTHER\"");

        refusal.JsonPath.Should().Be($"{Chat.Message}.senderId");
    }

    [Fact]
    public void F47_Of_an_unknown_field_that_stands_twice_the_last_counts()
    {
        string json = ResponseCase.ChatMessages.With("\"type\": 1,\n            \"dataVersion\"", "\"new\": 1, \"new\": 2, \"type\": 1, \"dataVersion\"");

        var envelope = (ProxiedEnvelope<ChatMessagePage>)ResponseCase.ChatMessages.Read(json, keepsUnknownFields: true);

        envelope.Data!.Data!.Response!.Messages[0].AdditionalProperties["new"].ToString().Should().Be("2");
    }
}
