using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Http;

[HoldsInvariants]
public sealed class ContractFaultTests
{
    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("<html>secret</html>", "$")]
    [InlineData("{} trailing secret", "$")]
    [InlineData("{} {}", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{ "next": { "createdAt": "secret" } }""", "$.next.createdAt")]
    [InlineData("""{ "next": { "createdAt": 1774700000000 } }""", "$.next.createdAt")]
    [InlineData("""{ "next": { "id": "1",""", "$.next.id")]
    [InlineData("""{ "next": { "id": "1" """, "$.next.id")]
    public async Task A_response_that_breaks_the_contract_is_reported_with_its_path_and_not_shown(string json, string path)
    {
        var server = MemoryServer.Responding(json);

        Func<Task> send = () => Connections.To(server).SendAsync<Chapter>(Connections.Write, default);

        ApiContractException fault = (await send.Should().ThrowAsync<ApiContractException>()).Which;
        fault.JsonPath.Should().Be(path);
        fault.Operation.Should().Be("Chapters_Add");
        fault.AccountId.Should().Be("acc");
        fault.MayHaveBeenExecuted.Should().BeTrue("the write got 2xx");
        fault.ToString().Should().NotContain("secret").And.NotContain(Connections.Key);
    }

    [Fact]
    public async Task A_nesting_deeper_than_64_is_refused_even_where_no_model_looks()
    {
        string deep = new string('[', 100_000) + new string(']', 100_000);
        var server = MemoryServer.Responding($$"""{ "unknown": {{deep}} }""");

        Func<Task> send = () => Connections.To(server).SendAsync<Chapter>(Connections.Read, default);

        (await send.Should().ThrowAsync<ApiContractException>()).Which.MayHaveBeenExecuted.Should().BeFalse();
    }

    [Fact]
    public async Task A_response_that_is_not_compressed_as_it_says_is_refused()
    {
        var server = MemoryServer.Failing(new InvalidDataException("secret"));

        Func<Task> send = () => Connections.To(server).SendAsync<Chapter>(Connections.Read, default);

        (await send.Should().ThrowAsync<ApiContractException>()).Which.ToString().Should().NotContain("secret");
    }

    [Fact]
    public async Task A_field_named_like_a_reference_is_a_field_like_any_other()
    {
        var server = MemoryServer.Responding("""{ "$id": "1", "next": { "$ref": "1", "id": "2" } }""");

        ApiResponse<Chapter> response = await Connections.To(server).SendAsync<Chapter>(Connections.Read, default);

        response.Envelope!.Next!.Id.Should().Be("2");
    }
}
