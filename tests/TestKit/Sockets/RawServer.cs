using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace FanslyGenerated.TestKit;

/// <summary>A server on a bare socket, which responds to each request as a test says: also with what is no HTTP, or not at all.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly Socket _listener = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<Socket, byte> _open = [];
    private readonly ConcurrentBag<Task> _connections = [];
    private readonly Func<RawExchange, Task> _response;
    private readonly Task _accepting;
    private int _requests;

    public RawServer(Func<RawExchange, Task> response)
    {
        _response = response;
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(1024);
        _accepting = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndPoint!).Port}/base");

    public ConcurrentQueue<RawRequest> Requests { get; } = [];

    public int OpenConnections => _open.Count;

    /// <summary>Whether this is the server of a client's API: no other may ever see a key.</summary>
    public bool IsForTheKey { get; set; }

    /// <summary>An address that nothing listens at.</summary>
    public static Uri Nowhere()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return new Uri($"http://127.0.0.1:{((IPEndPoint)socket.LocalEndPoint!).Port}");
    }

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
        await _stopping.CancelAsync();
        _listener.Dispose();

        foreach (Socket socket in _open.Keys)
        {
            socket.Dispose();
        }

        await _accepting;
        await Task.WhenAll(_connections);
        Invariants.Current.CheckCopies(Requests);

        if (!IsForTheKey)
        {
            Invariants.Current.CheckKeys(Requests);
        }
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                Socket socket = await _listener.AcceptAsync(_stopping.Token);
                _open.TryAdd(socket, 0);
                _connections.Add(Task.Run(() => ServeAsync(socket)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        try
        {
            socket.NoDelay = true;
            await using var stream = new NetworkStream(socket, ownsSocket: false);
            var reader = new RawReader(stream);

            for (int onConnection = 1; await reader.ReadAsync(_stopping.Token) is { } request; onConnection++)
            {
                Requests.Enqueue(request);
                var exchange = new RawExchange(
                    socket, request, Interlocked.Increment(ref _requests), onConnection, _stopping.Token);
                await _response(exchange);

                if (exchange.IsOver)
                {
                    return;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The client hung up, or the test is over.
        }
        finally
        {
            socket.Dispose();
            _open.TryRemove(socket, out _);
        }
    }
}
