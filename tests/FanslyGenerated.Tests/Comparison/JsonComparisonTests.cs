using FluentAssertions;

namespace FanslyGenerated.Tests.Comparison;

public sealed class JsonComparisonTests
{
    [Theory]
    [InlineData("4", "4.0")]
    [InlineData("1e3", "1000")]
    [InlineData("-0", "0")]
    [InlineData("1.50", "0.15E1")]
    [InlineData("100000000000000000000000000000000000001.0", "100000000000000000000000000000000000001")]
    [InlineData("\"2026-03-01T10:00:00.000Z\"", "\"2026-03-01T12:00:00+02:00\"")]
    [InlineData("{\"a\":null}", "{}")]
    [InlineData("{}", "{\"a\":null}")]
    [InlineData("{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}")]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":2}")]
    [InlineData("\"\\u0041\"", "\"A\"")]
    public void What_means_the_same_is_no_difference(string before, string after)
        => JsonComparison.Differences(before, after).Should().BeEmpty();

    [Theory]
    [InlineData("4", "4.1", "$: 4 became 4.1")]
    [InlineData("100", "1000", "$: 100 became 1000")]
    [InlineData("100000000000000000000000000000001", "1e32", "$: 100000000000000000000000000000001 became 1e32")]
    [InlineData("4", "\"4\"", "$: 4 became \"4\"")]
    [InlineData("true", "false", "$: true became false")]
    [InlineData("{\"a\":1}", "{}", "$.a: 1 is gone")]
    [InlineData("{\"a\":1}", "{\"a\":null}", "$.a: 1 became null")]
    [InlineData("{\"a\":null}", "{\"a\":0}", "$.a: null became 0")]
    [InlineData("{}", "{\"a\":false}", "$.a: false was not there before")]
    [InlineData("[1,null]", "[1]", "$: 2 items became 1")]
    [InlineData("{\"a\":{\"b c\":[1,{\"d\":2}]}}", "{\"a\":{\"b c\":[1,{\"d\":3}]}}", "$.a['b c'][1].d: 2 became 3")]
    [InlineData("{}", "[]", "$: {} became []")]
    [InlineData("\"a\"", "\"A\"", "$: \"a\" became \"A\"")]
    [InlineData(
        "\"2026-03-01T10:00:00Z\"",
        "\"2026-03-01T10:00:00\"",
        "$: \"2026-03-01T10:00:00Z\" became \"2026-03-01T10:00:00\"")]
    [InlineData(
        "\"2026-03-01T10:00:00.001Z\"",
        "\"2026-03-01T10:00:00Z\"",
        "$: \"2026-03-01T10:00:00.001Z\" became \"2026-03-01T10:00:00Z\"")]
    public void What_means_something_else_is_reported_with_its_path(string before, string after, string difference)
        => JsonComparison.Differences(before, after).Should().Equal(difference);

    [Fact]
    public void All_differences_are_reported()
        => JsonComparison.Differences("""{"a":1,"b":[1,2],"c":3}""", """{"b":[1,3],"c":4,"d":5}""")
            .Should().Equal(
                "$.a: 1 is gone",
                "$.b[1]: 2 became 3",
                "$.c: 3 became 4",
                "$.d: 5 was not there before");

    [Fact]
    public void A_long_value_is_cut()
        => JsonComparison.Differences($"\"{new string('x', 1000)}\"", "1").Should().ContainSingle()
            .Which.Length.Should().BeLessThan(120);
}
