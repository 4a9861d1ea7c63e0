using FluentAssertions;

namespace FanslyGenerated.Tests.Json.Reading;

/// <summary>Numbers in the spellings that APIs have for them.</summary>
public sealed class NumberTests
{
    private const string Version = "\"dataVersion\": 1";
    private const string Likes = "\"likeCount\": 0";
    private const string Created = "\"createdAt\": 1774700000,\n            \"attachments\"";

    [Theory]
    [InlineData("\"7\"", 7)]
    [InlineData("\"-7\"", -7)]
    [InlineData("\"\\u0037\"", 7)]
    [InlineData("\"7.0\"", 7)]
    public void F42_A_number_may_come_quoted(string number, long expected)
    {
        Chat.Page(Likes, $"\"likeCount\": {number}").AccountMedia[0].LikeCount.Should().Be(expected);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" 7\"")]
    [InlineData("\"7 \"")]
    [InlineData("\"+7\"")]
    [InlineData("\"0x7\"")]
    [InlineData("\"07\"")]
    [InlineData("\"NaN\"")]
    [InlineData("\"seven\"")]
    [InlineData("true")]
    [InlineData("[7]")]
    [InlineData("{}")]
    public void F42_What_is_no_number_is_refused_where_one_is_promised(string value)
    {
        ApiContractException refusal = Chat.Refusal(Likes, $"\"likeCount\": {value}");

        refusal.JsonPath.Should().Be("$.data.data.response.accountMedia[0].likeCount");
        refusal.Message.Should().EndWith("is of another type.");
    }

    [Theory]
    [InlineData("\"id\": \"MESSAGE_ID_1\"", "\"id\": 731204418826563584", "731204418826563584")]
    [InlineData("\"id\": \"MESSAGE_ID_1\"", "\"id\": 9007199254740993", "9007199254740993")]
    [InlineData("\"id\": \"MESSAGE_ID_1\"", "\"id\": 123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("\"id\": \"MESSAGE_ID_1\"", "\"id\": -0", "-0")]
    public void F45_An_id_may_come_as_a_number_and_keeps_its_digits(string piece, string replacement, string expected)
    {
        Chat.FirstMessage(piece, replacement).Id.Should().Be(expected);
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("1e3")]
    [InlineData("true")]
    [InlineData("{}")]
    public void F45_What_has_more_than_one_spelling_is_no_id(string value)
    {
        Chat.Refusal("\"id\": \"MESSAGE_ID_1\"", $"\"id\": {value}").JsonPath.Should().Be($"{Chat.Message}.id");
    }

    [Fact]
    public void F42_A_cursor_may_come_as_a_number()
    {
        Chat.Page("\"cursor\": \"NEXT_CURSOR_ID\"", "\"cursor\": 17").Cursor.Should().Be("17");
    }

    [Theory]
    [InlineData("\"content\": \"Message content here\"", "\"content\": 7", ".content")]
    [InlineData("\"access\": true", "\"access\": \"true\"", null)]
    [InlineData("\"access\": true", "\"access\": 1", null)]
    public void F42_Nothing_else_is_tolerated(string piece, string replacement, string? path)
    {
        Chat.Refusal(piece, replacement).JsonPath
            .Should().Be(path is null ? "$.data.data.response.accountMedia[0].access" : Chat.Message + path);
    }

    [Theory]
    [InlineData("1774754024.426", 4260000)]
    [InlineData("1774754024.4261234", 4261234)]
    [InlineData("1774754024.42612344", 4261234)]
    [InlineData("\"1774754024.426\"", 4260000)]
    [InlineData("17747540244.26e-1", 4260000)]
    public void F43_The_fraction_of_a_second_is_kept_to_the_tick(string seconds, int ticks)
    {
        ChatMessage message = Chat.FirstMessage(Created, $"\"createdAt\": {seconds}, \"attachments\"");

        message.CreatedAt.Should().Be(DateTimeOffset.FromUnixTimeSeconds(1774754024).AddTicks(ticks));
    }

    [Theory]
    [InlineData("1774700000000")]
    [InlineData("253402300800")]
    [InlineData("-62135596801")]
    [InlineData("999999999999")]
    [InlineData("1e400")]
    public void F44_Milliseconds_where_seconds_are_promised_break_the_contract(string seconds)
    {
        ApiContractException refusal = Chat.Refusal(Created, $"\"createdAt\": {seconds}, \"attachments\"");

        refusal.JsonPath.Should().Be($"{Chat.Message}.createdAt");
        refusal.Message.Should().EndWith("is out of range.");
    }

    [Theory]
    [InlineData("253402300799", "9999-12-31T23:59:59Z")]
    [InlineData("-62135596800", "0001-01-01T00:00:00Z")]
    [InlineData("-1", "1969-12-31T23:59:59Z")]
    [InlineData("0", "1970-01-01T00:00:00Z")]
    public void F44_Every_instant_there_is_can_be_read(string seconds, string expected)
    {
        ChatMessage message = Chat.FirstMessage(Created, $"\"createdAt\": {seconds}, \"attachments\"");

        message.CreatedAt.Should().Be(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("\"2026-03-29T17:10:50.635\"")]
    [InlineData("\"2026-03-29\"")]
    [InlineData("\"29.03.2026 17:10:50\"")]
    [InlineData("\"2026-03-29T17:10:\\ud83dZ\"")]
    [InlineData("\"2026-03-29T17:10:50\\udc9b+02:00\"")]
    [InlineData("\"\"")]
    public void F44_A_time_without_an_offset_is_no_instant(string timestamp)
    {
        Chat.Refusal("\"2026-03-29T17:10:50.635Z\"", timestamp).JsonPath.Should().Be("$.timestamp");
    }

    [Theory]
    [InlineData("1.0", 1)]
    [InlineData("1e3", 1000)]
    [InlineData("1E+3", 1000)]
    [InlineData("12.5e1", 125)]
    [InlineData("10e-1", 1)]
    [InlineData("-0", 0)]
    [InlineData("0e999999999999", 0)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9.223372036854775807e18", long.MaxValue)]
    public void F46_An_integer_may_be_spelt_with_a_point_or_an_exponent(string number, long expected)
    {
        Chat.Page(Likes, $"\"likeCount\": {number}").AccountMedia[0].LikeCount.Should().Be(expected);
    }

    [Theory]
    [InlineData("1.5", "has a fraction where an integer is promised.")]
    [InlineData("1.00000000000000000000000000000000000000000001", "has a fraction where an integer is promised.")]
    [InlineData("1e-400", "has a fraction where an integer is promised.")]
    [InlineData("9223372036854775808", "is out of range.")]
    [InlineData("-9223372036854775809", "is out of range.")]
    [InlineData("1e400", "is out of range.")]
    [InlineData("1e99999999999999999999", "is out of range.")]
    public void F46_A_fraction_or_an_overflow_is_refused(string number, string problem)
    {
        Chat.Refusal(Likes, $"\"likeCount\": {number}").Message.Should().EndWith(problem);
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    public void F46_An_integer_of_32_bits_has_32_bits(string number)
    {
        Chat.Refusal(Version, $"\"dataVersion\": {number}").JsonPath.Should().Be($"{Chat.Message}.dataVersion");
    }
}
