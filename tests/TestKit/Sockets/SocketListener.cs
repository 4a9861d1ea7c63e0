using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace FanslyGenerated.TestKit;

/// <summary>
/// Accepts connections on a free port of this machine, and hands each to a function that serves it until it ends or the
/// listener is disposed.
/// </summary>
internal sealed class SocketListener : IAsyncDisposable
{
    private static readonly Socket s_closed = Reserve();

    private readonly Socket _listener = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<Socket, byte> _open = [];
    private readonly ConcurrentBag<Task> _serving = [];
    private readonly Func<Socket, CancellationToken, Task> _serve;
    private readonly Task _accepting;

    /// <param name="serve">Is called in the order in which connections come; the next one waits for it to return its task.</param>
    public SocketListener(Func<Socket, CancellationToken, Task> serve)
    {
        _serve = serve;
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(1024);
        Port = ((IPEndPoint)_listener.LocalEndPoint!).Port;
        _accepting = AcceptAsync();
    }

    public int Port { get; }

    public int OpenConnections => _open.Count;

    /// <summary>Whether a connection waits to be accepted.</summary>
    public bool HasWaiting => _listener.Poll(0, SelectMode.SelectRead);

    /// <summary>A port that nothing listens at. It is kept as long as the process runs, or another server could be given it.</summary>
    public static int ClosedPort => ((IPEndPoint)s_closed.LocalEndPoint!).Port;

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Dispose();

        foreach (Socket socket in _open.Keys)
        {
            socket.Dispose();
        }

        await _accepting;
        await Task.WhenAll(_serving);
        _stopping.Dispose();
    }

    private static Socket Reserve()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return socket;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                Socket socket = await _listener.AcceptAsync(_stopping.Token);
                socket.NoDelay = true;
                _open.TryAdd(socket, 0);
                _serving.Add(ServeAsync(socket));
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
            await _serve(socket, _stopping.Token);
        }
        catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException
            or ObjectDisposedException or AuthenticationException)
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
