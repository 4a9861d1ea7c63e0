using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.ContractTests.Faults;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests.Raw;

/// <summary>What a client makes of a response that does not come, or comes in pieces.</summary>
public sealed class BrokenResponseTests : ContractTest
{
    [Theory]
    [MemberData(nameof(ContractCases.Responding), MemberType = typeof(ContractCases))]
    public async Task Half_a_response_breaks_the_contract(string name)
    {
        ContractOperation operation = Contracts.Operation(name);
        string half = operation.Sample![..(operation.Sample!.Length / 2)];

        Func<Task> call = () => CallAsync(operation, operation.StubResponding(half));

        (await call.Should().ThrowAsync<ApiContractException>())
            .Which.MayHaveBeenExecuted.Should().Be(operation.Model.Request.Method != "GET");
    }

    [Theory]
    [MemberData(nameof(ContractCases.RespondingAnything), MemberType = typeof(ContractCases))]
    public async Task A_page_instead_of_the_response_breaks_the_contract(string name)
    {
        ContractOperation operation = Contracts.Operation(name);
        JObject stub = operation.StubResponding("<html><body>Welcome</body></html>");

        // What is called a video is not checked to be one.
        if (operation.FileSample is not null)
        {
            stub["response"]!["headers"] = new JObject { ["Content-Type"] = "text/html" };
        }

        Func<Task> call = () => CallAsync(operation, stub);

        (await call.Should().ThrowAsync<ApiContractException>()).Which.Message.Should().NotContain("Welcome");
    }

    [Theory]
    [MemberData(nameof(ContractCases.SocketFaults), MemberType = typeof(ContractCases))]
    public async Task A_connection_that_breaks_is_reported_with_what_may_have_happened(string name, string fault)
    {
        ContractOperation operation = Contracts.Operation(name);

        Func<Task> call = () => CallAsync(operation, BrokenConnections.Named(fault));

        ApiTransportException exception = (await call.Should().ThrowAsync<ApiTransportException>()).Which;
        exception.Kind.Should().BeOneOf(ApiTransportErrorKind.Interrupted, ApiTransportErrorKind.InvalidResponse);
        exception.MayHaveBeenExecuted.Should().Be(operation.Model.Request.Method != "GET");
        exception.Operation.Should().Be(operation.Model.Id);
    }
}
