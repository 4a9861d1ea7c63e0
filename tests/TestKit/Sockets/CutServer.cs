using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace FanslyGenerated.TestKit;

/// <summary>
/// A server that cuts each write off at one point: it reads a part of the request, says a part of a response, and then closes,
/// resets, falls silent or goes on. It keeps all that it saw. A GET gets a response, so that a connection can be used before.
/// </summary>
internal sealed class CutServer : IAsyncDisposable
{
    private readonly ConcurrentBag<CutConnection> _connections = [];
    private readonly Cut _cut;
    private readonly X509Certificate2? _certificate;
    private readonly SocketListener? _listener;

    public CutServer(Cut cut, X509Certificate2? certificate)
    {
        _cut = cut;
        _certificate = certificate;
        _listener = cut.Where == CutPoint.Listening ? null : new SocketListener(ServeAsync);
        Address = new Uri(
            $"{(cut.Where == CutPoint.Tls ? "https" : "http")}://127.0.0.1:{_listener?.Port ?? SocketListener.ClosedPort}/base");
    }

    /// <summary>Takes connections and never completes the TLS handshake.</summary>
    public static CutServer Unconnecting() => new(new Cut("silence", CutPoint.Tls, "", CutEnd.Silence), certificate: null);

    public Uri Address { get; }

    /// <summary>The copies of the write that came, whole or in part.</summary>
    public int Copies => _connections.Sum(static connection => connection.Copies);

    /// <summary>Ends once all that was sent was looked at: what a client has sent when its call ends may still be on its way.</summary>
    public async Task SettledAsync()
    {
        while (_listener is not null && _cut.Where != CutPoint.Tls
            && (_listener.HasWaiting || !_connections.All(static connection => connection.IsSettled)))
        {
            await Task.Delay(2);
        }
    }

    public ValueTask DisposeAsync() => _listener?.DisposeAsync() ?? default;

    private Task ServeAsync(Socket socket, CancellationToken stopping)
    {
        var connection = new CutConnection(socket, _cut, stopping);
        _connections.Add(connection);
        return Task.Run(() => connection.ServeAsync(_certificate), CancellationToken.None);
    }
}
