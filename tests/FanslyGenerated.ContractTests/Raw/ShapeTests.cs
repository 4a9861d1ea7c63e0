using FanslyGenerated.ContractTests.Calls;
using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.ContractTests.Mutations;

namespace FanslyGenerated.ContractTests.Raw;

/// <summary>What a client makes of a response that is not quite the documented one.</summary>
public sealed class ShapeTests : ContractTest
{
    [Theory]
    [MemberData(nameof(ContractCases.Responding), MemberType = typeof(ContractCases))]
    public async Task Fields_that_no_schema_knows_change_nothing_else(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        RawResponse response = await CallAsync(operation, operation.StubResponding(Mutation.WithUnknownFields(operation)));

        JsonComparison.Differences(operation.Sample!, Mutation.WithoutUnknownFields(response.Written)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ContractCases.UnknownValueForEachEnumeration), MemberType = typeof(ContractCases))]
    public async Task A_value_that_an_enumeration_does_not_know_is_kept(string name, string path)
    {
        ContractOperation operation = Contracts.Operation(name);
        Mutation mutation = operation.Mutations.UnknownValueForEachEnumeration[path];

        RawResponse response = await CallAsync(operation, operation.StubResponding(mutation.Json));

        JsonComparison.Differences(mutation.Json, response.Written).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ContractCases.NullForEachOptional), MemberType = typeof(ContractCases))]
    public async Task What_may_be_null_is_null(string name, string path)
    {
        ContractOperation operation = Contracts.Operation(name);
        Mutation mutation = operation.Mutations.NullForEachOptional[path];

        RawResponse response = await CallAsync(operation, operation.StubResponding(mutation.Json));

        JsonComparison.Differences(mutation.Json, response.Written).Should().BeEmpty();
    }
}
