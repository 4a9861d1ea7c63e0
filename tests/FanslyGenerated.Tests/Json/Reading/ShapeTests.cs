using System.Text;
using FanslyGenerated.Raw;
using FluentAssertions;

namespace FanslyGenerated.Tests.Json.Reading;

/// <summary>Unknown fields, depth, the end of a response, and what exceptions say of it all.</summary>
public sealed class ShapeTests
{
    private const string Known = "\"dataVersion\": 1";

    [Fact]
    public void F40_An_unknown_field_is_skipped_whatever_it_holds()
    {
        string large = string.Join(',', Enumerable.Repeat("""{"a":[1,2,{"b":"c"}]}""", 1000));

        ChatMessage message = Chat.FirstMessage(Known, $"\"new\": [{large}], {Known}");

        message.DataVersion.Should().Be(1);
        message.AdditionalProperties.Count.Should().Be(0);
    }

    [Fact]
    public void F40_Skipping_allocates_nothing()
    {
        // Whether unknown fields are counted or not, and so has their paths made up, more of a field costs no more.
        AllocatedBy(Grown(500)).Should().BeLessThanOrEqualTo(AllocatedBy(Grown(1)));

        static byte[] Grown(int items) => Encoding.UTF8.GetBytes(ResponseCase.ChatMessages.With(Known, $$"""
            "new": [ {{string.Join(',', Enumerable.Repeat("\"a text that would be a string\"", items))}} ], {{Known}}
            """));
    }

    [Fact]
    public void F40_An_unknown_field_is_counted_by_its_path_once_in_a_response()
    {
        using var counted = new Measurements("fansly_generated.unknown_fields");

        Count("\"type\": 1,", "\"type\": 1, \"new\": \"secret\",");

        counted.Paths.Should().Equal(
            "$.data.data.response.messages[].new",
            "$.data.data.response.accountMedia[].media.new",
            "$.data.data.response.accountMedia[].media.variants[].new");
    }

    [Fact]
    public void F40_Made_up_names_do_not_make_a_metric_grow_for_ever()
    {
        using var counted = new Measurements("fansly_generated.unknown_fields");

        Count(Known, string.Concat(Enumerable.Range(0, 1000).Select(index => $"\"new{index}\": 1, ")) + Known);

        counted.Paths.Should().HaveCount(32);
    }

    private static void Count(string piece, string replacement)
        => ResponseCase.ChatMessages.ReadAs(
            $"Shape_{Guid.NewGuid():N}", Encoding.UTF8.GetBytes(ResponseCase.ChatMessages.With(piece, replacement)));

    [Fact]
    public void F40_An_unknown_field_is_kept_by_a_client_that_wants_it()
    {
        string json = ResponseCase.ChatMessages.With(Known, $"\"new\": {{ \"a\": [1, null, \"é\"] }}, {Known}");

        var envelope = (ProxiedEnvelope<ChatMessagePage>)ResponseCase.ChatMessages.Read(json, keepsUnknownFields: true);

        UnknownFields kept = envelope.Data!.Data!.Response!.Messages[0].AdditionalProperties;
        kept.Keys.Should().Equal("new");
        kept["new"].ToString(Newtonsoft.Json.Formatting.None).Should().Be("""{"a":[1,null,"é"]}""");
    }

    [Fact]
    public void F48_Nesting_of_64_is_read_and_of_65_refused()
    {
        // The field stands six deep: envelope, data, data, response, messages and the message.
        ChatMessage message = Chat.FirstMessage("\"embeds\": []", $"\"embeds\": {Nested(58)}");
        ApiContractException refusal = Chat.Refusal("\"embeds\": []", $"\"embeds\": {Nested(59)}");

        message.Embeds.Text.Should().StartWith("[[[[");
        refusal.Message.Should().EndWith("is nested too deep.");
        refusal.JsonPath.Should().StartWith($"{Chat.Message}.embeds[0][0]");
    }

    [Fact]
    public void F48_Depth_is_bounded_inside_what_is_skipped_too()
    {
        Chat.FirstMessage(Known, $"\"new\": {Nested(58)}, {Known}");
        ApiContractException refusal = Chat.Refusal(Known, $"\"new\": {Nested(100_000)}, {Known}");

        refusal.Message.Should().EndWith("is nested too deep.");
    }

    [Theory]
    [InlineData("x")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData(" \n]")]
    [InlineData("// the end")]
    [InlineData("\0")]
    [InlineData("\uFEFF")]
    public void F51_Anything_behind_the_end_is_refused(string rest)
    {
        ApiContractException refusal = Chat.Refusal(ResponseCase.ChatMessages.Sample + rest);

        refusal.Message.Should().EndWith("$ is followed by something else.");
        refusal.IsTruncated.Should().BeFalse();
    }

    [Fact]
    public void F51_White_space_behind_the_end_is_nothing()
    {
        Chat.Read(ResponseCase.ChatMessages.Sample + " \r\n\t ").Messages.Should().ContainSingle();
    }

    [Fact]
    public void F08_A_response_that_is_cut_off_anywhere_is_distinguished_from_a_wrong_one()
    {
        string sample = ResponseCase.ChatMessages.Sample.TrimEnd();

        for (int length = 0; length < sample.Length; length++)
        {
            Chat.Refusal(sample[..length]).IsTruncated.Should().BeTrue("the response ends after {0} bytes", length);
        }
    }

    [Theory]
    [InlineData("<html>no</html>")]
    [InlineData("{'a': 1}")]
    [InlineData("{\"statusCode\": 200,}")]
    [InlineData("{\"statusCode\": NaN}")]
    [InlineData("{\"statusCode\": 0200}")]
    [InlineData("{\"statusCode\": 200 \"message\": \"\"}")]
    [InlineData("{\"message\": \"a\nb\"}")]
    [InlineData("{\"message\": \"\\x\"}")]
    public void F51_What_is_no_JSON_is_refused_and_not_taken_for_cut_off(string json)
    {
        ApiContractException refusal = Chat.Refusal(json);

        refusal.Message.Should().EndWith("is not JSON.");
        refusal.IsTruncated.Should().BeFalse();
    }

    [Theory]
    [InlineData("\"senderId\": \"SENDER_ID\"", "\"senderId\": [\"canary\"]")]
    [InlineData("\"createdAt\": 1774700000,\n            \"att", "\"createdAt\": \"canary\",\n            \"att")]
    [InlineData("\"createdAt\": 1774700000,\n            \"att", "\"createdAt\": canary,\n            \"att")]
    [InlineData("\"timestamp\": \"", "\"timestamp\": \"canary")]
    [InlineData("Message content here", "canary\u0001")]
    public void F53_An_exception_names_the_path_and_the_offset_and_never_what_stands_there(string piece, string replacement)
    {
        ApiContractException refusal = Chat.Refusal(piece, replacement);

        refusal.ToString().Should().NotContain("canary");
        refusal.InnerException.Should().BeNull();
        refusal.Offset.Should().BePositive();
        refusal.JsonPath.Should().StartWith("$.");
    }

    [Fact]
    public void F53_F127_Nothing_is_shown_of_what_could_be_no_name_of_a_field()
    {
        foreach (string name in (string[])["Dear fan", "jane@example.com", "a\\u0000", "698112233445566778", new string('x', 200), ""])
        {
            Chat.Refusal(Known, $"\"{name}\": {{ \"a\": tru }}, {Known}").JsonPath.Should().Be($"{Chat.Message}.?.a");
        }
    }

    [Fact]
    public void F53_The_offset_is_that_of_the_byte_where_it_went_wrong()
    {
        string json = ResponseCase.ChatMessages.With("\"senderId\": \"SENDER_ID\"", "\"senderId\": true");

        Chat.Refusal(json).Offset.Should().Be(json.IndexOf("true", json.IndexOf("\"senderId\"", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static long AllocatedBy(byte[] json)
    {
        for (int warmUp = 0; warmUp < 3; warmUp++)
        {
            Chat.Read(json);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        Chat.Read(json);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
