using System.Text.Json;
using FluentAssertions;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Tests.Json;

public sealed class UnknownFieldsTests
{
    private const string Odd = """{"a":1.50,"b":1e400,"c":{"d":[12345678901234567890123]},"e":"x"}""";

    [Theory]
    [InlineData(Library.Newtonsoft)]
    [InlineData(Library.SystemTextJson)]
    [InlineData(Library.SystemTextJsonCompiled)]
    public void Where_nothing_is_unknown_there_is_nothing(Library library)
        => library.Read("""{ "id": "1" }""").AdditionalProperties.Count.Should().Be(0);

    [Theory]
    [InlineData(Library.SystemTextJson)]
    [InlineData(Library.SystemTextJsonCompiled)]
    public void What_System_Text_Json_read_and_no_caller_touched_is_written_to_the_letter(Library library)
    {
        Chapter chapter = library.Read(Odd);

        string json = library.Write(chapter);

        json.Should().EndWith(Odd[1..]);
    }

    [Fact]
    public void A_number_that_no_number_holds_stays_text_for_Newtonsoft()
    {
        UnknownFields fields = Library.SystemTextJson.Read(Odd).AdditionalProperties;

        fields["b"].Should().BeOfType<JRaw>().Which.Value.Should().Be("1e400");
        fields["a"].Type.Should().Be(JTokenType.Float);
    }

    [Theory]
    [InlineData(Library.Newtonsoft)]
    [InlineData(Library.SystemTextJson)]
    [InlineData(Library.SystemTextJsonCompiled)]
    public void A_change_to_a_token_is_written(Library library)
    {
        Chapter chapter = library.Read("""{ "mood": { "level": 1 } }""");

        chapter.AdditionalProperties["mood"]["level"] = 2;

        library.Write(chapter).Should().EndWith("\"mood\":{\"level\":2}}");
    }

    [Theory]
    [InlineData(Library.Newtonsoft)]
    [InlineData(Library.SystemTextJson)]
    [InlineData(Library.SystemTextJsonCompiled)]
    public void Fields_that_a_caller_adds_are_written(Library library)
    {
        var chapter = new Chapter { AdditionalProperties = new() { ["one"] = 1, ["none"] = null! } };
        IDictionary<string, JsonElement> elements = chapter.AdditionalProperties;
        elements.Add("two", JsonSerializer.SerializeToElement(2));

        library.Write(chapter).Should().EndWith("\"one\":1,\"none\":null,\"two\":2}");
    }

    [Fact]
    public void Both_kinds_of_dictionary_hold_the_same_fields()
    {
        var fields = new UnknownFields { { "a", 1 }, { "b", "x" } };
        IDictionary<string, JToken> tokens = fields;
        IDictionary<string, JsonElement> elements = fields;

        elements.Keys.Should().Equal("a", "b");
        elements.Values.Select(static value => value.ToString()).Should().Equal("1", "x");
        elements.Should().HaveCount(2);
        elements["b"].GetString().Should().Be("x");
        elements.TryGetValue("a", out JsonElement one).Should().BeTrue();
        one.GetInt32().Should().Be(1);
        elements.TryGetValue("c", out _).Should().BeFalse();
        elements.Contains(KeyValuePair.Create("a", JsonSerializer.SerializeToElement(1))).Should().BeTrue();
        elements.Remove(KeyValuePair.Create("a", JsonSerializer.SerializeToElement(2))).Should().BeFalse();
        elements.Remove(KeyValuePair.Create("a", JsonSerializer.SerializeToElement(1))).Should().BeTrue();
        tokens.Keys.Should().Equal("b");
        tokens.Contains(KeyValuePair.Create("b", (JToken)"x")).Should().BeTrue();

        tokens.Clear();

        elements.Count.Should().Be(0);
    }

    [Fact]
    public void Fields_are_copied_in_their_order()
    {
        IDictionary<string, JToken> fields = new UnknownFields { { "a", 1 }, { "b", 2 } };
        var copy = new KeyValuePair<string, JToken>[3];

        fields.CopyTo(copy, 1);

        copy.Select(static pair => pair.Key).Should().Equal(null, "a", "b");
    }

    [Fact]
    public void Two_threads_that_ask_at_once_hold_the_same_token()
    {
        // Long enough to convert that the threads meet in the middle of it.
        string json = $$"""{ "list": [{{string.Join(',', Enumerable.Range(0, 10_000))}}] }""";
        using var start = new Barrier(2);

        for (int round = 0; round < 20; round++)
        {
            UnknownFields fields = Library.SystemTextJson.Read(json).AdditionalProperties;
            JToken? other = null;
            var thread = new Thread(() =>
            {
                start.SignalAndWait();
                other = fields["list"];
            });
            thread.Start();
            start.SignalAndWait();
            JToken mine = fields["list"];
            thread.Join();

            ReferenceEquals(other, mine).Should().BeTrue();
        }
    }

    [Fact]
    public void A_property_that_starts_as_null_is_filled_only_where_something_is_unknown()
    {
        JsonSerializer.Deserialize<Leaf>("{}")!.Unknown.Should().BeNull();
        Newtonsoft.Json.JsonConvert.DeserializeObject<Leaf>("{}")!.Unknown.Should().BeNull();
        JsonSerializer.Deserialize<Leaf>("""{"a":1}""")!.Unknown!["a"].Value<int>().Should().Be(1);
        Newtonsoft.Json.JsonConvert.DeserializeObject<Leaf>("""{"a":1}""")!.Unknown!["a"].Value<int>().Should().Be(1);
        JsonSerializer.Serialize(new Leaf()).Should().Be("{}");
        Newtonsoft.Json.JsonConvert.SerializeObject(new Leaf()).Should().Be("{}");
    }

    [Fact]
    public void By_itself_it_is_an_object()
    {
        UnknownFields fields = JsonSerializer.Deserialize<UnknownFields>("""{"a":[1]}""")!;

        JsonSerializer.Serialize(fields).Should().Be("""{"a":[1]}""");
        Newtonsoft.Json.JsonConvert.SerializeObject(fields).Should().Be("""{"a":[1]}""");
        FluentActions.Invoking(static () => JsonSerializer.Deserialize<UnknownFields>("[]"))
            .Should().Throw<JsonException>();
    }

    private sealed class Leaf
    {
        [Newtonsoft.Json.JsonExtensionData]
        [System.Text.Json.Serialization.JsonExtensionData]
        public UnknownFields? Unknown { get; set; }
    }
}
