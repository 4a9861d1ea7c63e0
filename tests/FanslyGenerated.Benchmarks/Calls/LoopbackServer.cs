using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FanslyGenerated.Benchmarks.Calls;

/// <summary>
/// Gives every GET the same response, on connections that stay open. It knows as much of HTTP as that takes, and allocates
/// nothing for a request: a real server would be most of what is measured.
/// </summary>
internal sealed class LoopbackServer
{
    private readonly byte[] _response;

    public LoopbackServer(byte[] body)
    {
        string head = $"""
            HTTP/1.1 200 OK
            Content-Type: application/json; charset=utf-8
            X-RateLimit-Limit: 600
            X-RateLimit-Remaining: 599
            X-RateLimit-Plan: pro
            Content-Length: {body.Length}


            """;
        _response = [.. Encoding.ASCII.GetBytes(head.ReplaceLineEndings("\r\n")), .. body];
        var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndPoint!).Port}");
        Start(() => Accept(listener));
    }

    public Uri Address { get; }

    private static void Start(Action work) => new Thread(() => UntilClosed(work)) { IsBackground = true }.Start();

    private static void UntilClosed(Action work)
    {
        try
        {
            work();
        }
        catch (SocketException)
        {
            // The other end was closed, which is how a connection is meant to end.
        }
    }

    private void Accept(Socket listener)
    {
        while (true)
        {
            Socket connection = listener.Accept();
            connection.NoDelay = true;
            Start(() => Serve(connection));
        }
    }

    private void Serve(Socket connection)
    {
        byte[] request = new byte[16 * 1024];
        int length = 0;

        using (connection)
        {
            while (connection.Receive(request.AsSpan(length)) is > 0 and var count)
            {
                length += count;

                if (request.AsSpan(0, length).EndsWith("\r\n\r\n"u8))
                {
                    connection.Send(_response);
                    length = 0;
                }
            }
        }
    }
}
