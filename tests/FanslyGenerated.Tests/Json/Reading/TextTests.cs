using System.Text;
using FluentAssertions;

namespace FanslyGenerated.Tests.Json.Reading;

/// <summary>Texts that are none, names that stand for something, and JSON in strings.</summary>
public sealed class TextTests
{
    [Fact]
    public void F49_Bytes_that_are_no_text_are_replaced_in_what_people_wrote()
    {
        ChatMessagePage page = Chat.Read(Chat.WithBytes("Message content here", (byte)'a', 0xC3, (byte)'b', 0xED, 0xA0, 0x80));

        page.Messages[0].Content.Should().Be("a\uFFFDb\uFFFD\uFFFD\uFFFD");
    }

    [Theory]
    [InlineData("\\ud83d", "\uFFFD")]
    [InlineData("a\\udc9bz", "a\uFFFDz")]
    [InlineData("\\udc9b\\ud83d", "\uFFFD\uFFFD")]
    [InlineData("\\ud83d\\udc9b", "\U0001F49B")]
    [InlineData("\\ud83d\uFFFD", "\uFFFD\uFFFD")]
    [InlineData("\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9é", "\"\\/\b\f\n\r\téé")]
    public void F49_Half_a_surrogate_pair_is_replaced_in_what_people_wrote(string text, string expected)
    {
        Chat.FirstMessage("Message content here", text).Content.Should().Be(expected);
    }

    [Fact]
    public void F49_A_long_text_is_treated_like_a_short_one()
    {
        string text = new string('x', 300) + "\\ud83d\\n" + new string('é', 300);

        Chat.FirstMessage("Message content here", text).Content.Should().Be(new string('x', 300) + "\uFFFD\n" + new string('é', 300));
    }

    [Fact]
    public void F49_Bytes_that_are_no_text_are_refused_in_an_id()
    {
        ApiContractException refusal = Chat.Refusal(Chat.WithBytes("SENDER_ID", (byte)'a', 0xC3));

        refusal.JsonPath.Should().Be($"{Chat.Message}.senderId");
        refusal.Message.Should().EndWith("is not valid Unicode.");
    }

    [Theory]
    [InlineData("SENDER_ID", "a\\ud83d", ".data.data.response.messages[0].senderId")]
    [InlineData("NEXT_CURSOR_ID", "a\\ud83d", ".data.data.response.cursor")]
    public void F49_Half_a_surrogate_pair_is_refused_in_an_id_and_in_a_cursor(string piece, string replacement, string path)
    {
        Chat.Refusal(piece, replacement).JsonPath.Should().Be("$" + path);
    }

    [Fact]
    public void F49_An_id_is_refused_though_a_text_of_the_same_spelling_was_read_before()
    {
        string json = ResponseCase.ChatMessages.With("Message content here", "a\\ud83d").Replace("GROUP_ID", "a\\ud83d", StringComparison.Ordinal);

        Chat.Refusal(json).JsonPath.Should().Be($"{Chat.Message}.groupId");
    }

    [Fact]
    public void F49_A_replacement_character_that_was_sent_is_a_character_like_any_other()
    {
        Chat.FirstMessage("SENDER_ID", "a\uFFFD").SenderId.Should().Be("a\uFFFD");
    }

    [Fact]
    public void F49_What_was_replaced_is_counted_by_its_path()
    {
        using var counted = new Measurements("fansly_generated.replaced_texts");

        ResponseCase.ChatMessages.ReadAs(
            $"Text_{Guid.NewGuid():N}",
            Encoding.UTF8.GetBytes(ResponseCase.ChatMessages.With("Message content here", "a\\ud83d")));

        counted.Paths.Should().Equal("$.data.data.response.messages[].content");
    }

    [Fact]
    public void F50_One_byte_order_mark_is_skipped()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(ResponseCase.ChatMessages.Sample)];

        Chat.Read(marked).Messages.Should().ContainSingle();
    }

    [Fact]
    public void F50_Offsets_count_the_byte_order_mark()
    {
        string broken = ResponseCase.ChatMessages.With("\"senderId\": \"SENDER_ID\",", "");
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(broken)];

        Chat.Refusal(marked).Offset.Should().Be(Chat.Refusal(broken).Offset + 3);
    }

    [Fact]
    public void F50_A_second_byte_order_mark_and_UTF_16_are_no_JSON()
    {
        byte[] twice = [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(ResponseCase.ChatMessages.Sample)];
        byte[] wide = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(ResponseCase.ChatMessages.Sample)];

        Chat.Refusal(twice).Message.Should().EndWith("$ is not JSON.");
        Chat.Refusal(wide).Message.Should().EndWith("$ is not JSON.");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\\\"resolutionMode\\\":1}")]
    [InlineData("{ no JSON at all")]
    public void F52_JSON_in_a_string_stays_a_string(string metadata)
    {
        ChatMessagePage page = Chat.Page("\"metadata\": \"{}\"", $"\"metadata\": \"{metadata}\"");

        page.AccountMedia[0].Permissions!.AccountPermissionFlags.Metadata
            .Should().Be(metadata.Replace("\\\"", "\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("99", 99)]
    [InlineData("\"99\"", 99)]
    [InlineData("-1", -1)]
    public void F54_An_unknown_value_of_an_enumeration_is_kept(string value, long expected)
    {
        Chat.FirstMessage("\"contentType\": 1", $"\"contentType\": {value}").Attachments[0].ContentType.Value.Should().Be(expected);
    }

    [Fact]
    public void F54_What_is_no_value_of_an_enumeration_at_all_is_refused()
    {
        Chat.Refusal("\"contentType\": 1", "\"contentType\": \"media\"").JsonPath.Should().Be($"{Chat.Message}.attachments[0].contentType");
    }
}
