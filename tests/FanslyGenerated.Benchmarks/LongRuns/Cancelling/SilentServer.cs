using System.Text;

namespace FanslyGenerated.Benchmarks.LongRuns.Cancelling;

/// <summary>
/// Says the same to every client that connects, if anything, and then never another word. It is a bare socket, so that ending
/// hundreds of calls costs no more than the client itself takes.
/// </summary>
internal sealed class SilentServer : IAsyncDisposable
{
    private readonly SocketListener _listener;

    /// <param name="callers">How many will connect.</param>
    /// <param name="words">What they hear.</param>
    /// <param name="scheme">With https, no client gets as far as sending a request.</param>
    public SilentServer(int callers, string words = "", string scheme = "http")
    {
        var arrivals = new Arrivals(callers);
        Connected = arrivals.All;
        _listener = new SocketListener(async (socket, stopping) =>
        {
            await socket.SendAsync(Encoding.ASCII.GetBytes(words), stopping);
            arrivals.Arrive();
            await Task.Delay(Timeout.Infinite, stopping);
        });
        Address = new Uri($"{scheme}://127.0.0.1:{_listener.Port}");
    }

    public Uri Address { get; }

    /// <summary>Ends once all are connected.</summary>
    public Task Connected { get; }

    public ValueTask DisposeAsync() => _listener.DisposeAsync();
}
