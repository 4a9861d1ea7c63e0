using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace FanslyGenerated.TestKit;

/// <summary>A request that waits for its response.</summary>
internal sealed class RawExchange(
    Socket socket, RawRequest request, int number, int onConnection, CancellationToken stopping)
{
    public RawRequest Request { get; } = request;

    /// <summary>Its number among all requests to the server, from one.</summary>
    public int Number { get; } = number;

    /// <summary>Its number on its connection, from one.</summary>
    public int OnConnection { get; } = onConnection;

    public CancellationToken Stopping { get; } = stopping;

    public bool IsOver { get; private set; }

    /// <summary>A whole response.</summary>
    public async Task RespondAsync(string body, int status = 200, string headers = "")
    {
        Request.Status = status;
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        await WriteAsync(Head(status, headers, bytes.Length));
        await WriteAsync(bytes);
    }

    /// <summary>The head of a response whose length, if it says one, is the given one.</summary>
    public Task StartAsync(int? length = null, string headers = "")
    {
        Request.Status = 200;
        return WriteAsync(Head(200, headers, length));
    }

    public Task WriteAsync(string text) => WriteAsync(Encoding.UTF8.GetBytes(text));

    public async Task WriteAsync(byte[] bytes)
    {
        for (int sent = 0; sent < bytes.Length;)
        {
            sent += await socket.SendAsync(bytes.AsMemory(sent), Stopping);
        }
    }

    /// <summary>Ends the connection in order (FIN).</summary>
    public void Close()
    {
        IsOver = true;
        socket.Shutdown(SocketShutdown.Send);
    }

    /// <summary>Breaks the connection (RST).</summary>
    public void Reset()
    {
        IsOver = true;
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Dispose();
    }

    /// <summary>Never says another word.</summary>
    public Task StallAsync() => Task.Delay(Timeout.Infinite, Stopping);

    private static string Head(int status, string headers, int? length)
    {
        string type = headers.Contains("Content-Type", StringComparison.Ordinal) ? "" : "Content-Type: application/json\r\n";
        string size = length is null
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"Content-Length: {length}\r\n");
        return string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} Status\r\n{type}{size}{headers}\r\n");
    }
}
