using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FanslyGenerated.Benchmarks.LongRuns.Cancelling;

/// <summary>
/// Says the same to every client that connects, if anything, and then never another word. It is a bare socket, so that ending
/// hundreds of calls costs no more than the client itself takes.
/// </summary>
internal sealed class SilentServer : IAsyncDisposable
{
    private readonly Socket _listener = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly List<Socket> _connections = [];
    private readonly string _words;
    private readonly string _scheme;
    private readonly Arrivals _arrivals;
    private readonly Task _accepting;

    /// <param name="callers">How many will connect.</param>
    /// <param name="words">What they hear.</param>
    /// <param name="scheme">With https, no client gets as far as sending a request.</param>
    public SilentServer(int callers, string words = "", string scheme = "http")
    {
        _words = words;
        _scheme = scheme;
        _arrivals = new Arrivals(callers);
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(1024);
        _accepting = AcceptAsync();
    }

    public Uri Address => new($"{_scheme}://127.0.0.1:{((IPEndPoint)_listener.LocalEndPoint!).Port}");

    /// <summary>Ends once all are connected.</summary>
    public Task Connected => _arrivals.All;

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await _accepting;
        _connections.ForEach(static connection => connection.Dispose());
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                Socket connection = await _listener.AcceptAsync();
                _connections.Add(connection);
                await connection.SendAsync(Encoding.ASCII.GetBytes(_words));
                _arrivals.Arrive();
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The waiting is over.
        }
    }
}
