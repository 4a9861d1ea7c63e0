using System.Diagnostics;
using FanslyGenerated.ContractTests.Contract;
using Newtonsoft.Json.Linq;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FanslyGenerated.ContractTests.WireMock;

/// <summary>One run of all contract tests: it starts the server once, counts the cases, and tells how many there were.</summary>
public sealed class ContractRun : IAsyncLifetime
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly IMessageSink _messages;
    private readonly HashSet<string> _operations = [];
    private WireMockServer? _server;
    private int _cases;

    public ContractRun(IMessageSink messages)
    {
        _messages = messages;
    }

    internal WireMockServer Server
        => _server ?? throw new InvalidOperationException(WireMockProgram.Missing);

    public async Task InitializeAsync()
    {
        if (WireMockProgram.Missing is null)
        {
            _server = await WireMockServer.StartAsync();
        }
    }

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _messages.OnMessage(new DiagnosticMessage(
            $"Contract: {_operations.Count} operations of {Contracts.Specs.Count} specs, {_cases} cases, {_clock.Elapsed.TotalSeconds:0.0} s."));
    }

    /// <summary>Begins a case: from here on, the server answers by these stubs.</summary>
    internal async Task<WireMockServer> BeginAsync(ContractOperation operation, params JObject[] stubs)
    {
        _operations.Add(operation.Name);
        _cases++;
        await Server.PlayAsync(stubs);
        return Server;
    }
}
