using FanslyGenerated.ContractTests.Calls;
using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.ContractTests.Faults;
using FanslyGenerated.ContractTests.Stubs;

namespace FanslyGenerated.ContractTests.Raw;

/// <summary>The stub answers the documented request alone, so these tests fail where the request is another one.</summary>
public sealed class DocumentedAnswerTests : ContractTest
{
    [Theory]
    [MemberData(nameof(ContractCases.Operations), MemberType = typeof(ContractCases))]
    public async Task The_documented_request_gets_the_documented_status(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        RawAnswer answer = await CallAsync(operation, operation.Stub);

        // Where the stub does not fit, the body says why.
        answer.Body.Should().BeNull();
        answer.StatusCode.Should().Be(operation.Model.Answer.Status);
    }

    [Theory]
    [MemberData(nameof(ContractCases.AnsweringAnything), MemberType = typeof(ContractCases))]
    public async Task The_documented_answer_comes_back_whole(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        RawAnswer answer = await CallAsync(operation, operation.Stub);

        ShouldBeTheSample(operation, answer);
    }

    [Theory]
    [MemberData(nameof(ContractCases.Answering), MemberType = typeof(ContractCases))]
    public async Task No_documented_field_is_unknown(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        RawAnswer answer = await CallAsync(operation, operation.Stub);

        UnknownFieldSearch.In(answer.Envelope).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ContractCases.AnsweringAnything), MemberType = typeof(ContractCases))]
    public async Task An_answer_that_drips_in_slowly_is_the_same_answer(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        RawAnswer answer = await CallAsync(operation, exchange => SlowAnswer.WriteAsync(exchange, new StubResponse(operation.Stub)));

        ShouldBeTheSample(operation, answer);
    }

    private static void ShouldBeTheSample(ContractOperation operation, RawAnswer answer)
    {
        if (operation.FileSample is { } file)
        {
            answer.File.Should().Equal(file);
        }
        else
        {
            JsonComparison.Differences(operation.Sample!, answer.Written).Should().BeEmpty();
        }
    }
}
