using FluentAssertions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Tests.Json;

/// <summary>Texts that look like times, which Newtonsoft makes times of unless it is stopped.</summary>
[HoldsInvariants]
public sealed class TimeLikeTextTests
{
    public static TheoryData<string> Texts =>
    [
        "2024-01-01T00:00:00Z", "2024-01-01T00:00:00.000Z", "2024-01-01T00:00:00+01:00", "2024-01-01T00:00:00", "/Date(1700000000000)/",
    ];

    /// <summary>Everywhere in a response that Newtonsoft reads for us.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public async Task F138_In_a_response_outside_the_spec_it_stays_a_text(string text)
    {
        string response = $$"""
            { "statusCode": 200, "message": "", "timestamp": "2026-03-29T17:10:50.635Z",
              "data": { "status_code": 200, "data": { "success": true, "response": { "id": "1", "access": "{{text}}", "tips": "{{text}}", "extra": ["{{text}}"], "other": "{{text}}" } } } }
            """;

        Chapter chapter = await Faults.Fansly.To(MemoryServer.Responding(response)).SendAsync<Chapter>(HttpMethod.Get, "any");

        chapter.Access!.Value.Value.Should().Be(text);
        chapter.Tips.Text.Should().Be($"\"{text}\"");
        chapter.Tips.Parse().Should().BeEquivalentTo(new JValue(text));
        chapter.Extra!.Value.Parse()[0]!.Type.Should().Be(JTokenType.String);
        chapter.AdditionalProperties["other"].Should().BeEquivalentTo(new JValue(text));
    }

    /// <summary>A caller's own serialiser has made a time of it before we are asked; what it was can no longer be seen.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void F138_In_an_enumeration_it_is_kept_or_refused_and_never_changed(string text)
    {
        string json = $"\"{text}\"";
        Func<Access> byDefault = () => JsonConvert.DeserializeObject<Access>(json);
        var settings = new JsonSerializerSettings { DateParseHandling = DateParseHandling.None };

        JsonConvert.DeserializeObject<Access>(json, settings).Value.Should().Be(text);
        System.Text.Json.JsonSerializer.Deserialize<Access>(json).Value.Should().Be(text);
        byDefault.Should().Throw<JsonSerializationException>().Which.Message.Should().NotContain(text);
    }
}
