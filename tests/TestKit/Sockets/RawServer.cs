using System.Collections.Concurrent;
using System.Net.Sockets;

namespace FanslyGenerated.TestKit;

/// <summary>A server on a bare socket, which responds to each request as a test says: also with what is no HTTP, or not at all.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly Func<RawExchange, Task> _response;
    private readonly SocketListener _listener;
    private int _requests;

    public RawServer(Func<RawExchange, Task> response)
    {
        _response = response;
        _listener = new SocketListener((socket, stopping) => Task.Run(() => ServeAsync(socket, stopping), CancellationToken.None));
    }

    public Uri Address => new($"http://127.0.0.1:{_listener.Port}/base");

    public ConcurrentQueue<RawRequest> Requests { get; } = [];

    public int OpenConnections => _listener.OpenConnections;

    /// <summary>Whether this is the server of a client's API: no other may ever see a key.</summary>
    public bool IsForTheKey { get; set; }

    /// <summary>An address that nothing listens at.</summary>
    public static Uri Nowhere() => new($"http://127.0.0.1:{SocketListener.ClosedPort}");

    /// <summary>Ends once that many requests have arrived.</summary>
    public async Task ArrivedAsync(int requests)
    {
        while (Requests.Count < requests)
        {
            await Task.Delay(5);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _listener.DisposeAsync();
        Invariants.Current.CheckCopies(Requests);

        if (!IsForTheKey)
        {
            Invariants.Current.CheckKeys(Requests);
        }
    }

    private async Task ServeAsync(Socket socket, CancellationToken stopping)
    {
        await using var stream = new NetworkStream(socket, ownsSocket: false);
        var reader = new RawReader(stream);

        for (int onConnection = 1; await reader.ReadAsync(stopping) is { } request; onConnection++)
        {
            Requests.Enqueue(request);
            var exchange = new RawExchange(socket, request, Interlocked.Increment(ref _requests), onConnection, stopping);
            await _response(exchange);

            if (exchange.IsOver)
            {
                return;
            }
        }
    }
}
