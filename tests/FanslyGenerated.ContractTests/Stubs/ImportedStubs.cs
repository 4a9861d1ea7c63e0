using FanslyGenerated.ContractTests.Server;
using WireMock.Server;

namespace FanslyGenerated.ContractTests.Stubs;

/// <summary>All stubs at once, read from their files by WireMock.Net itself, as a team does that takes them over.</summary>
public sealed class ImportedStubs : IDisposable
{
    private readonly Arrivals _arrivals = new();
    private readonly WireMockServer _server;

    public ImportedStubs()
    {
        _server = WireMockServers.Start(_arrivals, readsJson: true);
        Address = new Uri(_server.Url!);

        foreach (string path in Directory.GetFiles(Repository.StubFolder, "*.json", SearchOption.AllDirectories))
        {
            _server.ReadStaticWireMockOrgMappingAndAddOrUpdate(path);
        }
    }

    public Uri Address { get; }

    /// <summary>The stub that the last request matched; null where none fitted.</summary>
    public string? LastStub => _server.LogEntries[^1].MappingTitle;

    internal ReceivedRequest LastRequest => _arrivals.Requests[^1];

    public void Dispose() => _server.Dispose();
}
