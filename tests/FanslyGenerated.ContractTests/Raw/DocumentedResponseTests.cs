using FanslyGenerated.ContractTests.Calls;
using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.ContractTests.Faults;
using FanslyGenerated.ContractTests.Stubs;

namespace FanslyGenerated.ContractTests.Raw;

/// <summary>The stub returns the documented request alone, so these tests fail where the request is another one.</summary>
public sealed class DocumentedResponseTests : ContractTest
{
    [Theory]
    [MemberData(nameof(ContractCases.Operations), MemberType = typeof(ContractCases))]
    public async Task The_documented_request_gets_the_documented_status(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        RawResponse response = await CallAsync(operation, operation.Stub);

        // Where the stub does not fit, the body says why.
        response.Body.Should().BeNull();
        response.StatusCode.Should().Be(operation.Model.Response.Status);
    }

    [Theory]
    [MemberData(nameof(ContractCases.RespondingAnything), MemberType = typeof(ContractCases))]
    public async Task The_documented_response_comes_back_whole(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        RawResponse response = await CallAsync(operation, operation.Stub);

        ShouldBeTheSample(operation, response);
    }

    [Theory]
    [MemberData(nameof(ContractCases.Responding), MemberType = typeof(ContractCases))]
    public async Task No_documented_field_is_unknown(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        RawResponse response = await CallAsync(operation, operation.Stub);

        UnknownFieldSearch.In(response.Envelope).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ContractCases.RespondingAnything), MemberType = typeof(ContractCases))]
    public async Task A_response_that_drips_in_slowly_is_the_same_response(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        RawResponse response = await CallAsync(operation, exchange => SlowResponse.WriteAsync(exchange, new StubResponse(operation.Stub)));

        ShouldBeTheSample(operation, response);
    }

    private static void ShouldBeTheSample(ContractOperation operation, RawResponse response)
    {
        if (operation.FileSample is { } file)
        {
            response.File.Should().Equal(file);
        }
        else
        {
            JsonComparison.Differences(operation.Sample!, response.Written).Should().BeEmpty();
        }
    }
}
