using System.Text;
using FanslyGenerated.ContractTests.Contract;

namespace FanslyGenerated.ContractTests;

/// <summary>
/// The stub of an operation on a bare socket, for responses that WireMock.Net cannot give: it always ends what it begins,
/// and in one go. It returns the documented request alone, as a stub does.
/// </summary>
internal static class RawStub
{
    public static RawServer Of(ContractOperation operation, Func<RawExchange, Task> response)
    {
        var stub = new StubRequest(operation.Stub);
        return new RawServer(exchange => Received(exchange.Request) is var request && stub.Fits(request)
            ? response(exchange)
            : exchange.RespondAsync(StubRequest.Explain([stub], request), status: 404)) { IsForTheKey = true };
    }

    /// <summary>Where its stubs are: the stubs' paths start at the root.</summary>
    public static Uri Root(this RawServer server) => new(server.Address, "/");

    private static ReceivedRequest Received(RawRequest request)
        => new(
            request.Method,
            request.Path,
            request.Head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(": ", 2))
                .ToDictionary(header => header[0], header => header[1], StringComparer.OrdinalIgnoreCase),
            Encoding.UTF8.GetBytes(request.Body));
}
