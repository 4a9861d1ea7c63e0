using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace FanslyGenerated.TestKit;

/// <summary>WireMock.Net in this process, and the connections to it. It serves one case at a time.</summary>
internal sealed class StubServer
{
    /// <summary>As many as cases run at the same time, and each is used again and again.</summary>
    private static readonly ConcurrentBag<StubServer> s_idle = [];

    private readonly Arrivals _arrivals = new();
    private readonly WireMockServer _server;

    private StubServer()
    {
        _server = WireMockServers.Start(_arrivals, readsJson: false);
        Address = new Uri(_server.Url!);
        Http = InvariantHandler.Client(new SocketsHttpHandler(), Address);
        Http.Timeout = TimeSpan.FromSeconds(20);
    }

    public static StubServer Rent() => s_idle.TryTake(out StubServer? server) ? server : new StubServer();

    public void Return() => s_idle.Add(this);

    /// <summary>Where it listens: a free port of this machine, reachable from nowhere else.</summary>
    public Uri Address { get; }

    /// <summary>Kept with the server, so that cases share its connections. Its requests are checked.</summary>
    public HttpClient Http { get; }

    /// <summary>The requests that arrived since the stubs were set, the earliest first, each with the stub that WireMock chose.</summary>
    public IReadOnlyList<ReceivedRequest> Requests
        => [.. _arrivals.Requests.Zip(_server.LogEntries, static (request, entry) => request with { StubName = entry.MappingTitle })];

    /// <summary>Forgets all stubs and all requests, and responds by these stubs alone.</summary>
    public void ResponseWith(params IReadOnlyList<JObject> stubs)
    {
        _server.ResetMappings();
        _server.ResetLogEntries();
        _arrivals.Clear();

        StubRequest[] requests = [.. stubs.Select(static stub => new StubRequest(stub))];

        foreach ((StubRequest request, JObject stub) in requests.Zip(stubs))
        {
            // WireMock.Net's own matchers look at what it has decoded, so the raw request is judged in their place.
            _server.Given(Request.Create().WithUrl(_ => request.Fits(_arrivals.Requests[^1])))
                .WithTitle($"{stub["name"]}")
                .RespondWith(new StubResponse(stub).ForWireMock());
        }

        _server.Given(Request.Create().UsingAnyMethod())
            .AtPriority(int.MaxValue)
            .RespondWith(Response.Create().WithStatusCode(404).WithBody(_ => StubRequest.Explain(requests, _arrivals.Requests[^1])));
    }
}
