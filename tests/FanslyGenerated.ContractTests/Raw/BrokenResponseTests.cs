using FanslyGenerated.ContractTests.Contract;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests.Raw;

/// <summary>What a client makes of a response that does not come, or comes in pieces.</summary>
public sealed class BrokenResponseTests : ContractTest
{
    public static TheoryData<string, string> SocketFaults
        => ContractCases.Of(Contracts.Operations, static _ => BrokenConnections.Names);

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
    [MemberData(nameof(SocketFaults))]
    public async Task A_connection_that_breaks_is_reported_with_what_may_have_happened(string name, string fault)
    {
        ContractOperation operation = Contracts.Operation(name);

        Func<Task> call = () => CallAsync(operation, BrokenConnections.Named(fault));

        ApiTransportException exception = (await call.Should().ThrowAsync<ApiTransportException>()).Which;
        exception.Kind.Should().BeOneOf(ApiTransportErrorKind.Interrupted, ApiTransportErrorKind.InvalidResponse);
        exception.MayHaveBeenExecuted.Should().Be(operation.Model.Request.Method != "GET");
        exception.Operation.Should().Be(operation.Model.Id);
    }

    /// <summary>What comes over a connection that breaks, by the names that WireMock has for it.</summary>
    private static class BrokenConnections
    {
        private const string Garbage = "lskdu018973t09sylgasjkfg1][]'./.sdlv";

        private static readonly Dictionary<string, Func<RawExchange, Task>> s_byName = new()
        {
            ["CONNECTION_RESET_BY_PEER"] = static exchange =>
            {
                exchange.Reset();
                return Task.CompletedTask;
            },
            ["EMPTY_RESPONSE"] = static exchange => WriteAndCloseAsync(exchange, ""),
            ["MALFORMED_RESPONSE_CHUNK"] = static exchange => WriteAndCloseAsync(
                exchange, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + Garbage),
            ["RANDOM_DATA_THEN_CLOSE"] = static exchange => WriteAndCloseAsync(exchange, Garbage),
        };

        public static IEnumerable<string> Names => s_byName.Keys;

        public static Func<RawExchange, Task> Named(string name) => s_byName[name];

        private static async Task WriteAndCloseAsync(RawExchange exchange, string text)
        {
            await exchange.WriteAsync(text);
            exchange.Close();
        }
    }
}
