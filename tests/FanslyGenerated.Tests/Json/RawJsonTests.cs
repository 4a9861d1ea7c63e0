using FluentAssertions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Stj = System.Text.Json.JsonSerializer;

namespace FanslyGenerated.Tests.Json;

public sealed class RawJsonTests
{
    [Fact]
    public void System_Text_Json_keeps_every_character()
    {
        const string json = """{"tips":{ "sum" : 1.50, "big": 1e400 }}""";

        Chapter chapter = Stj.Deserialize<Chapter>(json)!;

        chapter.Tips.Text.Should().Be("""{ "sum" : 1.50, "big": 1e400 }""");
        Stj.Serialize(chapter).Should().Contain("""{ "sum" : 1.50, "big": 1e400 }""");
    }

    [Fact]
    public void Newtonsoft_keeps_times_and_digits_and_its_own_settings()
    {
        const string tips = """{"at":"2026-03-01T10:00:00.000Z","sum":1774754024.4261230}""";

        Chapter chapter = JsonConvert.DeserializeObject<Chapter>(
            $$"""{ "tips": {{tips}}, "later": "2026-03-01T10:00:00Z" }""")!;

        chapter.Tips.Text.Should().Be(tips);
        chapter.AdditionalProperties["later"].Type.Should().Be(JTokenType.Date);
    }

    [Fact]
    public void In_a_tree_it_is_a_tree()
    {
        var chapter = new Chapter { Tips = new RawJson("""{"sum":[1]}""") };

        JObject.FromObject(chapter)["tips"]!["sum"]![0]!.Value<int>().Should().Be(1);
    }

    [Fact]
    public void What_is_not_given_is_null()
    {
        default(RawJson).Text.Should().Be("null");
        default(RawJson).Parse().Type.Should().Be(JTokenType.Null);
        default(RawJson).Should().Be(new RawJson("null"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("1, \"admin\": true")]
    public void A_text_that_is_not_one_value_is_refused_and_not_shown(string text)
        => FluentActions.Invoking(() => new RawJson(text))
            .Should().Throw<ArgumentException>().Which.Message.Should().NotContain("admin");

    [Fact]
    public void Two_are_equal_when_their_texts_are()
    {
        var one = new RawJson("1.0");

        (one == new RawJson("1.0")).Should().BeTrue();
        (one != new RawJson("1")).Should().BeTrue();
        one.GetHashCode().Should().Be(new RawJson("1.0").GetHashCode());
    }

    [Fact]
    public void Its_own_text_is_not_its_content()
        => new RawJson("\"secret\"").ToString().Should().NotContain("secret");
}
