using FanslyGenerated.ContractTests.Calls;
using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests;

/// <summary>What every contract test does: set the server's response, call the operation, look.</summary>
[HoldsInvariants]
public abstract class ContractTest : IDisposable
{
    /// <summary>For other servers than the one that the test has rented; what they receive, they check themselves.</summary>
    private static readonly HttpClient s_others = new() { Timeout = TimeSpan.FromSeconds(20) };

    private readonly StubServer _server = StubServer.Rent();

    public void Dispose()
    {
        _server.Return();
        GC.SuppressFinalize(this);
    }

    /// <summary>Calls the raw client with the documented arguments while the server responds by these stubs.</summary>
    private protected Task<RawResponse> CallAsync(ContractOperation operation, params JObject[] stubs)
        => CallAsync(operation, static parameter => parameter.Example, stubs);

    private protected Task<RawResponse> CallAsync(ContractOperation operation, Func<ParameterModel, string> example, params JObject[] stubs)
    {
        ResponseWith(operation, stubs);
        return new RawClient(_server.Http, _server.Address).CallAsync(operation, example);
    }

    /// <summary>Calls the raw client with the documented arguments while another server responds.</summary>
    private protected static Task<RawResponse> CallAsync(ContractOperation operation, Uri server)
    {
        ContractTally.Count(operation);
        return new RawClient(s_others, server).CallAsync(operation, static parameter => parameter.Example);
    }

    /// <summary>The same over a bare socket. A GET may come twice: a connection that ends without a word is tried again.</summary>
    private protected static async Task<RawResponse> CallAsync(ContractOperation operation, Func<RawExchange, Task> response)
    {
        await using RawServer server = RawStub.Of(operation, response);

        try
        {
            return await CallAsync(operation, server.Root());
        }
        finally
        {
            if (operation.Model.Request.Method != "GET")
            {
                server.Requests.Should().ContainSingle("no write is sent twice");
            }
        }
    }

    /// <summary>The same through the account's view, which opens the envelope.</summary>
    private protected Task<object?> PayloadAsync(ContractOperation operation, params JObject[] stubs)
    {
        ResponseWith(operation, stubs);
        return new ViewClient(_server.Http, _server.Address).PayloadAsync(operation);
    }

    private protected Task<IReadOnlyList<string>> WalkAsync(ContractOperation operation, params JObject[] stubs)
    {
        ResponseWith(operation, stubs);
        return new ViewClient(_server.Http, _server.Address).WalkAsync(operation);
    }

    private protected IReadOnlyList<ReceivedRequest> AllReceived() => _server.Requests;

    /// <summary>The one request that the call made.</summary>
    private protected ReceivedRequest Received()
        => _server.Requests.Should().ContainSingle("one call is one request").Which;

    private void ResponseWith(ContractOperation operation, JObject[] stubs)
    {
        ContractTally.Count(operation);
        _server.ResponseWith(stubs);
    }
}
