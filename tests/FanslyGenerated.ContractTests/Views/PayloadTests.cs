using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.ContractTests.Mutations;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests.Views;

/// <summary>What a view gives its caller.</summary>
public sealed class PayloadTests : ContractTest
{
    [Theory]
    [MemberData(nameof(ContractCases.Responding), MemberType = typeof(ContractCases))]
    public async Task The_payload_is_the_JSON_at_the_pointer(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        object? payload = await PayloadAsync(operation, operation.Stub);

        JsonComparison.Differences(operation.PayloadOf(operation.Sample!).ToString(Formatting.None), JsonConvert.SerializeObject(payload)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ContractCases.Operations), MemberType = typeof(ContractCases))]
    public async Task The_request_is_the_documented_one(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        await PayloadAsync(operation, operation.Stub);

        Received().StubName.Should().Be(name);
    }

    [Theory]
    [MemberData(nameof(ContractCases.Operations), MemberType = typeof(ContractCases))]
    public async Task Any_status_of_2xx_is_success(string name)
    {
        ContractOperation operation = Contracts.Operation(name);
        int other = operation.Model.Response.Status == 200 ? 202 : 200;

        Func<Task> call = () => PayloadAsync(operation, operation.StubResponding(new JProperty("status", other)));

        await call.Should().NotThrowAsync();
    }

    [Theory]
    [MemberData(nameof(ContractCases.NullForEachOptionalBesideThePointers), MemberType = typeof(ContractCases))]
    public async Task What_may_be_null_does_not_keep_the_rest_from_arriving(string name, string path)
    {
        ContractOperation operation = Contracts.Operation(name);
        Mutation mutation = operation.Mutations.NullForEachOptional[path];

        object? payload = await PayloadAsync(operation, operation.StubResponding(mutation.Json));

        JsonComparison.Differences(operation.PayloadOf(mutation.Json).ToString(Formatting.None), JsonConvert.SerializeObject(payload)).Should().BeEmpty();
    }
}
