using FanslyGenerated.ContractTests.Calls;
using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.ContractTests.WireMock;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests;

/// <summary>What every contract test does: set the server's answer, call the operation, look.</summary>
[Collection(ContractCollection.Name)]
public abstract class ContractTest : IDisposable
{
    private readonly ContractRun _run;
    private readonly RawClient _client;

    private protected ContractTest(ContractRun run)
    {
        _run = run;
        _client = new RawClient(run.Server.Address);
    }

    public void Dispose()
    {
        _client.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Calls an operation with its documented arguments while the server answers by these stubs.</summary>
    private protected Task<RawAnswer> CallAsync(ContractOperation operation, params JObject[] stubs)
        => CallAsync(operation, static parameter => parameter.Example, stubs);

    private protected async Task<RawAnswer> CallAsync(
        ContractOperation operation,
        Func<ParameterModel, string> example,
        params JObject[] stubs)
    {
        await _run.BeginAsync(operation, stubs);
        return await _client.CallAsync(operation, example);
    }

    /// <summary>The one request that the call made.</summary>
    private protected async Task<ReceivedRequest> ReceivedAsync()
        => (await _run.Server.RequestsAsync()).Should().ContainSingle("one call is one request").Which;
}
