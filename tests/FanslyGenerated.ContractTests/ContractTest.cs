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
    private readonly RawClient _raw;
    private readonly ViewClient _view;

    private protected ContractTest(ContractRun run)
    {
        _run = run;
        _raw = new RawClient(_http, run.Server.Address);
        _view = new ViewClient(_http, run.Server.Address);
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
        return await _raw.CallAsync(operation, example);
    }

    /// <summary>The same through the account's view, which opens the envelope.</summary>
    private protected async Task<object?> PayloadAsync(ContractOperation operation, params JObject[] stubs)
    {
        await _run.BeginAsync(operation, stubs);
        return await _view.PayloadAsync(operation);
    }

    private protected async Task<IReadOnlyList<string>> WalkAsync(ContractOperation operation, params JObject[] stubs)
    {
        await _run.BeginAsync(operation, stubs);
        return await _view.WalkAsync(operation);
    }

    private protected Task<IReadOnlyList<ReceivedRequest>> AllReceivedAsync() => _run.Server.RequestsAsync();

    /// <summary>The one request that the call made.</summary>
    private protected async Task<ReceivedRequest> ReceivedAsync()
        => (await _run.Server.RequestsAsync()).Should().ContainSingle("one call is one request").Which;
}
