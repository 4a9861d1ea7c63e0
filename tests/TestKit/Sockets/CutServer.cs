using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace FanslyGenerated.TestKit;

/// <summary>
/// A server that cuts each write off at one point: it reads a part of the request, says a part of a response, and then closes,
/// resets, falls silent or goes on. It keeps all that it saw. A GET gets a response, so that a connection can be used before.
/// </summary>
internal sealed class CutServer : IAsyncDisposable
{
    private readonly Socket _listener = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentBag<CutConnection> _connections = [];
    private readonly ConcurrentBag<Task> _serving = [];
    private readonly Cut _cut;
    private readonly X509Certificate2? _certificate;
    private readonly Task _accepting;

    public CutServer(Cut cut, X509Certificate2? certificate)
    {
        _cut = cut;
        _certificate = certificate;
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(16);
        Address = new Uri(
            $"{(cut.Where == CutPoint.Tls ? "https" : "http")}://127.0.0.1:{((IPEndPoint)_listener.LocalEndPoint!).Port}/base");

        if (cut.Where == CutPoint.Listening)
        {
            _listener.Dispose();
            _accepting = Task.CompletedTask;
        }
        else
        {
            _accepting = AcceptAsync();
        }
    }

    /// <summary>Takes connections and never completes the TLS handshake.</summary>
    public static CutServer Unconnecting() => new(new Cut("silence", CutPoint.Tls, "", CutEnd.Silence), certificate: null);

    public Uri Address { get; }

    /// <summary>The copies of the write that came, whole or in part.</summary>
    public int Copies => _connections.Sum(static connection => connection.Copies);

    /// <summary>Ends once all that was sent was looked at: what a client has sent when its call ends may still be on its way.</summary>
    public async Task SettledAsync()
    {
        while (_cut.Where is not (CutPoint.Listening or CutPoint.Tls)
            && (_listener.Poll(0, SelectMode.SelectRead) || !_connections.All(static connection => connection.IsSettled)))
        {
            await Task.Delay(2);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Dispose();

        foreach (CutConnection connection in _connections)
        {
            connection.Dispose();
        }

        await _accepting;
        await Task.WhenAll(_serving);
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var connection = new CutConnection(await _listener.AcceptAsync(_stopping.Token), _cut, _stopping.Token);
                _connections.Add(connection);
                _serving.Add(Task.Run(() => ServeAsync(connection)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(CutConnection connection)
    {
        try
        {
            await connection.ServeAsync(_certificate);
        }
        catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException
            or ObjectDisposedException or System.Security.Authentication.AuthenticationException)
        {
            // The client hung up, or the case is over.
        }
        finally
        {
            connection.Dispose();
        }
    }
}
