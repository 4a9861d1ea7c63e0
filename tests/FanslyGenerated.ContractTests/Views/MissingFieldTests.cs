using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.ContractTests.Mutations;

namespace FanslyGenerated.ContractTests.Views;

/// <summary>What a view makes of a response from which something required is missing.</summary>
public sealed class MissingFieldTests : ContractTest
{
    [Theory]
    [MemberData(nameof(ContractCases.EachMissingOnThePointers), MemberType = typeof(ContractCases))]
    public async Task Without_what_says_that_it_succeeded_a_call_has_failed(string name, string path)
    {
        ContractOperation operation = Contracts.Operation(name);
        Mutation mutation = operation.Mutations.EachRequiredMissing[path];

        Func<Task> call = () => PayloadAsync(operation, operation.StubResponding(mutation.Json));

        await call.Should().ThrowAsync<ApiException>();
    }

    [Theory]
    [MemberData(nameof(ContractCases.NullForEachOnThePointers), MemberType = typeof(ContractCases))]
    public async Task Without_a_payload_a_success_breaks_the_contract(string name, string path)
    {
        ContractOperation operation = Contracts.Operation(name);
        Mutation mutation = operation.Mutations.NullForEachOptional[path];

        Func<Task> call = () => PayloadAsync(operation, operation.StubResponding(mutation.Json));

        (await call.Should().ThrowAsync<ApiContractException>()).Which.JsonPath.Should().StartWith(path);
    }

    [Theory]
    [MemberData(nameof(ContractCases.NullForEachPayload), MemberType = typeof(ContractCases))]
    public async Task A_payload_that_may_be_null_is_null_and_the_call_a_success(string name, string path)
    {
        ContractOperation operation = Contracts.Operation(name);
        Mutation mutation = operation.Mutations.NullForEachOptional[path];

        object? payload = await PayloadAsync(operation, operation.StubResponding(mutation.Json));

        payload.Should().BeNull();
    }

    /// <summary>The JSON library that reads today leaves a default where nothing was; what must not happen is anything else.</summary>
    [Theory]
    [MemberData(nameof(ContractCases.EachRequiredMissingBesideThePointers), MemberType = typeof(ContractCases))]
    public async Task Nothing_that_is_missing_leads_to_a_fault_of_another_kind(string name, string path)
    {
        ContractOperation operation = Contracts.Operation(name);
        Mutation mutation = operation.Mutations.EachRequiredMissing[path];

        Exception? exception = await Record.ExceptionAsync(() => PayloadAsync(operation, operation.StubResponding(mutation.Json)));

        exception.Should().Match(each => each == null || each is ApiContractException);
    }
}
