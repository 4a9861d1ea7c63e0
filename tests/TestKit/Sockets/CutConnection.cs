using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace FanslyGenerated.TestKit;

/// <summary>One connection to a server that cuts writes off.</summary>
internal sealed class CutConnection(Socket socket, Cut cut, CancellationToken stopping)
{
    private readonly byte[] _block = new byte[16 * 1024];
    private readonly StringBuilder _text = new();
    private int _copies;

    public int Copies => _copies;

    /// <summary>Whether nothing has come that was not looked at yet.</summary>
    public bool IsSettled
    {
        get
        {
            try
            {
                return socket.Available == 0;
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                return true;
            }
        }
    }

    public async Task ServeAsync(X509Certificate2? certificate)
    {
        if (cut.Where == CutPoint.Tls)
        {
            await ShakeHandsAsync(certificate);
            return;
        }

        while (await IsReadAsync())
        {
            await WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        }

        await CutAsync();
    }

    /// <summary>Waits for a request, and reads it if it is a GET.</summary>
    private async Task<bool> IsReadAsync()
    {
        int seen = await socket.ReceiveAsync(_block, SocketFlags.Peek, stopping);

        if (seen == 0)
        {
            throw new IOException("The client hung up.");
        }

        if (_block[0] != (byte)'G')
        {
            Interlocked.Increment(ref _copies);
            return false;
        }

        while (!_text.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            await ReadAsync(_block.Length);
        }

        _text.Clear();
        return true;
    }

    private async Task CutAsync()
    {
        while (!IsFarEnough(out int wanted))
        {
            await ReadAsync(wanted);
        }

        await WriteAsync(cut.Response);

        switch (cut.End)
        {
            case CutEnd.Reset:
                socket.LingerState = new LingerOption(enable: true, seconds: 0);
                socket.Dispose();
                return;
            case CutEnd.Close:
                socket.Shutdown(SocketShutdown.Send);
                break;
        }

        await CountWhatFollowsAsync();
    }

    /// <summary>Copies that follow on the same connection are copies too.</summary>
    private async Task CountWhatFollowsAsync()
    {
        string requestLine = _text.ToString().Split('\r')[0];

        while (true)
        {
            int count = await socket.ReceiveAsync(_block, SocketFlags.None, stopping);

            if (count == 0)
            {
                socket.Dispose();
                return;
            }

            string more = Encoding.Latin1.GetString(_block, 0, count);

            if (requestLine.Length > 20 && more.Contains(requestLine, StringComparison.Ordinal))
            {
                Interlocked.Increment(ref _copies);
            }
        }
    }

    private bool IsFarEnough(out int wanted)
    {
        string text = _text.ToString();
        int head = text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
        wanted = cut.Where == CutPoint.InHead ? 10 - text.Length : head < 4 ? 1 : 0;

        if (cut.Where == CutPoint.Accepted || wanted > 0)
        {
            return wanted == 0;
        }

        if (cut.Where == CutPoint.InHead)
        {
            return true;
        }

        int length = Length(text[..head]);
        int whole = head + length;
        int goal = cut.Where switch
        {
            CutPoint.Head => head,
            CutPoint.FirstByte => head + 1,
            CutPoint.Half => head + length / 2,
            CutPoint.ButLast => whole - 1,
            _ => whole,
        };
        wanted = goal - text.Length;
        return wanted <= 0;
    }

    private static int Length(string head)
    {
        const string Name = "Content-Length: ";
        int start = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? 0 : int.Parse(head.AsSpan(start + Name.Length, head.IndexOf('\r', start) - start - Name.Length), CultureInfo.InvariantCulture);
    }

    private async Task ReadAsync(int wanted)
    {
        int count = await socket.ReceiveAsync(_block.AsMemory(0, Math.Min(wanted, _block.Length)), SocketFlags.None, stopping);

        if (count == 0)
        {
            throw new IOException("The client hung up.");
        }

        _text.Append(Encoding.Latin1.GetString(_block, 0, count));
    }

    private async Task WriteAsync(string text)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(text);

        for (int sent = 0; sent < bytes.Length;)
        {
            sent += await socket.SendAsync(bytes.AsMemory(sent), SocketFlags.None, stopping);
        }
    }

    private async Task ShakeHandsAsync(X509Certificate2? certificate)
    {
        if (cut.Response == "certificate")
        {
            await using var stream = new NetworkStream(socket, ownsSocket: true);
            await using var tls = new SslStream(stream);
            await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, stopping);
            _copies += await tls.ReadAsync(_block, stopping) > 0 ? 1 : 0;
            return;
        }

        if (cut.Response == "hello")
        {
            await socket.ReceiveAsync(_block, SocketFlags.None, stopping);
        }
        else
        {
            await WriteAsync(cut.Response);
        }

        if (cut.End == CutEnd.Silence)
        {
            await Task.Delay(Timeout.Infinite, stopping);
        }

        socket.LingerState = new LingerOption(enable: cut.End == CutEnd.Reset, seconds: 0);
        socket.Dispose();
    }
}
