using System.Text;
using System.Text.Json;
using FanslyGenerated.Operations;
using FanslyGenerated.Responses;
using FluentAssertions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Tests.Json.Reading;

/// <summary>Fields that the spec does not know and a client keeps: they come as they are, and go as they came.</summary>
public sealed class KeptFieldTests
{
    private static readonly ApiCall s_call = new("ChatMessages_List", HttpMethod.Get, "acc") { KeepsUnknownFields = true };

    [Theory]
    [InlineData("""{"odd":"a\ud83d"}""")]
    [InlineData("""{"odd":["\udc9b",{"in":"\ud83d\ud83d"}]}""")]
    [InlineData("""{"odd":{"\ud83d":1,"\ud83e":2}}""")]
    [InlineData("""{"odd\ud83d":1}""")]
    [InlineData("""{"odd\ud83d":1,"odd\ud83e":{"a":[true,null,1e400]}}""")]
    [InlineData("""{"\udc9b":"\ud83d"}""")]
    public void F132_Half_a_surrogate_pair_stays_what_it_is_and_is_written_as_it_came(string fields)
    {
        ChatMessagePage page = Read(Encoding.UTF8.GetBytes(Page(fields)));

        System.Text.Json.JsonSerializer.Serialize(page).Should().EndWith("," + fields[1..]);
        JsonConvert.DeserializeObject<JObject>(JsonConvert.SerializeObject(page, new JsonSerializerSettings { StringEscapeHandling = StringEscapeHandling.EscapeNonAscii }))!
            .Properties().Count().Should().Be(JsonConvert.DeserializeObject<JObject>(Page(fields))!.Properties().Count());
        string.Concat(page.AdditionalProperties.Keys).Should().NotContain("\uFFFD");
    }

    [Fact]
    public void F132_A_token_holds_half_a_surrogate_pair_as_well()
    {
        ChatMessagePage page = Read(Encoding.UTF8.GetBytes(Page("""{"odd":"a\ud83d"}""")));

        page.AdditionalProperties["odd"].Value<string>().Should().Be("a\ud83d");

        // From here on the token is the truth, and still JSON.
        System.Text.Json.JsonSerializer.Serialize(page).Should().EndWith("""
            ,"odd":"a\ud83d"}
            """.Trim());
    }

    [Fact]
    public void F132_Two_names_that_would_be_one_when_replaced_stay_two()
    {
        ChatMessagePage page = Read(Encoding.UTF8.GetBytes(Page("""{"a\ud83d":1,"a\ud83e":2,"a\udc9b":3}""")));

        page.AdditionalProperties.Keys.Should().Equal("a\ud83d", "a\ud83e", "a\udc9b");
        page.AdditionalProperties.Values.Select(static value => value.Value<int>()).Should().Equal(1, 2, 3);
    }

    [Fact]
    public void F132_Bytes_that_are_no_text_are_replaced_and_counted()
    {
        using var counted = new Measurements("fansly_generated.replaced_texts");
        byte[] body = Encoding.Latin1.GetBytes(Page("""{"odd":"x"}""").Replace("odd", "o\u00ff", StringComparison.Ordinal));

        Read(body).AdditionalProperties.Keys.Should().Equal("o\uFFFD");
        Read(Encoding.Latin1.GetBytes(Page("{\"other\":\"\u00ff\"}"))).AdditionalProperties["other"].Value<string>().Should().Be("\uFFFD");

        counted.Paths.Should().Equal("$.?", "$.other");
    }

    [Fact]
    public void F132_A_writer_that_looks_at_what_is_written_takes_the_values_and_refuses_such_a_name()
    {
        string Write(string fields)
        {
            using var output = new MemoryStream();
            using (var writer = new Utf8JsonWriter(output))
            {
                System.Text.Json.JsonSerializer.Serialize(writer, Read(Encoding.UTF8.GetBytes(Page(fields))));
            }

            return Encoding.UTF8.GetString(output.ToArray());
        }

        Write("""{"odd":"a\ud83d"}""").Should().EndWith("\"odd\":\"a\\ud83d\"}");
        FluentActions.Invoking(() => Write("""{"a\ud83d":1}""")).Should().Throw<System.Text.Json.JsonException>();
    }

    private static string Page(string fields) => """{"messages":[],"accountMedia":[],""" + fields[1..];

    private static ChatMessagePage Read(byte[] body)
        => ResponseBody.Read<ChatMessagePage>(s_call, body, FanslyGenerated.Wire.ChatMessagePageReader.Read);
}
