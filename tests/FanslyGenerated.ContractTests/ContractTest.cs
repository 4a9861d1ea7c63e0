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
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(20) };
    private readonly ContractRun _run;

    private protected ContractTest(ContractRun run)
    {
        _run = run;
    }

    public void Dispose()
    {
        _http.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Calls the raw client with the documented arguments while the server answers by these stubs.</summary>
    private protected Task<RawAnswer> CallAsync(ContractOperation operation, params JObject[] stubs)
        => CallAsync(operation, static parameter => parameter.Example, stubs);

    private protected async Task<RawAnswer> CallAsync(
        ContractOperation operation,
        Func<ParameterModel, string> example,
        params JObject[] stubs)
    {
        await _run.BeginAsync(operation, stubs);
        return await new RawClient(_http, _run.Server.Address).CallAsync(operation, example);
    }

    /// <summary>The same through the account's view, which opens the envelope.</summary>
    private protected async Task<object?> PayloadAsync(ContractOperation operation, params JObject[] stubs)
    {
        await _run.BeginAsync(operation, stubs);
        return await new ViewClient(_http, _run.Server.Address).PayloadAsync(operation);
    }

    private protected async Task<IReadOnlyList<string>> WalkAsync(ContractOperation operation, params JObject[] stubs)
    {
        await _run.BeginAsync(operation, stubs);
        return await new ViewClient(_http, _run.Server.Address).WalkAsync(operation);
    }

    private protected Task<IReadOnlyList<ReceivedRequest>> AllReceivedAsync() => _run.Server.RequestsAsync();

    /// <summary>The one request that the call made.</summary>
    private protected async Task<ReceivedRequest> ReceivedAsync()
        => (await _run.Server.RequestsAsync()).Should().ContainSingle("one call is one request").Which;
}
