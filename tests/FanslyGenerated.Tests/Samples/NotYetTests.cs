using FluentAssertions;
using Newtonsoft.Json;

namespace FanslyGenerated.Tests.Samples;

/// <summary>Instants of which the API says by 0 that they have not come yet. Null says no less, and must not cost a response.</summary>
public sealed class NotYetTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("null")]
    public void Zero_and_null_read_as_null_and_are_written_as_zero(string wire)
    {
        string json = $$"""{"userId":"1","readAt":{{wire}},"deliveredAt":1774700050}""";

        Interaction byNewtonsoft = JsonConvert.DeserializeObject<Interaction>(json)!;
        Interaction bySystemText = System.Text.Json.JsonSerializer.Deserialize<Interaction>(json)!;

        byNewtonsoft.ReadAt.Should().BeNull();
        bySystemText.ReadAt.Should().BeNull();
        JsonConvert.SerializeObject(byNewtonsoft).Should().Contain("\"readAt\":0");
        System.Text.Json.JsonSerializer.Serialize(bySystemText).Should().Contain("\"readAt\":0");
    }
}
